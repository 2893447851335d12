import type { FeaturePackage } from './package';
import { NOTE_TYPE, vml } from './vml';
import { declare, document, escaped, guid, NS } from './xml';

interface Note {
  readonly ref: string;
  readonly author: number;
  readonly text: string;
  readonly uid: string;
}

const MARIE = 'Marie Dupont';
const PAUL = 'Paul N’Guyen (DDETS)';
const THREAD = guid(3, 9);

/** Notes of two people, one of them rich, and the note by which old programs see a thread; on cells with findings. */
const NOTES: readonly Note[] = [
  { ref: 'J7', author: 0, text: 'Vu avec la CAF le 3 mars : à reprendre.', uid: guid(3, 1) },
  { ref: 'B9', author: 1, text: '  Quartier à confirmer\n& <préfecture>', uid: guid(3, 2) },
  {
    ref: 'E8',
    author: 2,
    text: '[Threaded comment]\n\nVotre version d’Excel vous permet de lire ce commentaire à fil de discussion.\n\nComment:\n    Pourquoi du texte ?\nReply:\n    Copié du PDF.',
    uid: THREAD,
  },
];

/** Notes, threads, persons and the drawing of the notes of one sheet. */
export function addComments(pkg: FeaturePackage, sheet: string): void {
  pkg.part('xl/comments1.xml', comments(), 'comments');
  pkg.part('xl/threadedComments/threadedComment1.xml', thread(), 'application/vnd.ms-excel.threadedcomments+xml');
  pkg.part('xl/persons/person.xml', persons(), 'application/vnd.ms-excel.person+xml');
  pkg.relate(sheet, 'rId20', 'comments', 'xl/comments1.xml');
  pkg.relate(
    sheet,
    'rId21',
    'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
    'xl/threadedComments/threadedComment1.xml',
  );
  pkg.relate(
    'xl/workbook.xml',
    'rId40',
    'http://schemas.microsoft.com/office/2017/10/relationships/person',
    'xl/persons/person.xml',
  );
  pkg.media(
    'xl/drawings/vmlDrawing1.vml',
    vml('1', NOTE_TYPE, NOTES.map(({ ref }, i) => noteShape(1025 + i, ref, ref === 'J7')).join('')),
    'application/vnd.openxmlformats-officedocument.vmlDrawing',
  );
}

function comments(): string {
  const authors = [MARIE, PAUL, `tc=${THREAD}`].map((name) => `<author>${name}</author>`).join('');
  const list = NOTES.map(({ ref, author, text, uid }, i) => {
    const plain = `<r><rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t xml:space="preserve">${escaped(text)}</t></r>`;
    const rich = `<r><rPr><b/><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><charset val="1"/></rPr><t>Marie Dupont:</t></r>${plain}`;
    const inside = author === 2 ? `<t xml:space="preserve">${escaped(text)}</t>` : i === 0 ? rich : plain;
    return `<comment ref="${ref}" authorId="${author}" shapeId="0" xr:uid="${uid}"><text>${inside}</text></comment>`;
  });
  // The lines of a note are its text: they are not flattened.
  const open = document(`<comments xmlns="${NS.main}" ${declare('mc')} mc:Ignorable="xr" ${declare('xr')}>`);
  return `${open}<authors>${authors}</authors><commentList>${list.join('')}</commentList></comments>`;
}

function thread(): string {
  return document(
    `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments" xmlns:x="${NS.main}">` +
      `<threadedComment ref="E8" dT="2024-01-15T09:30:00.00" personId="${guid(4, 1)}" id="${THREAD}"><text>Pourquoi du texte ?</text><mentions><mention mentionpersonId="${guid(4, 2)}" mentionId="${guid(4, 9)}" startIndex="0" length="8"/></mentions></threadedComment>` +
      `<threadedComment ref="E8" dT="2024-01-15T10:00:00.00" personId="${guid(4, 2)}" id="${guid(3, 10)}" parentId="${THREAD}" done="0"><text>Copié du PDF.</text></threadedComment></ThreadedComments>`,
  );
}

function persons(): string {
  return document(
    `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments" xmlns:x="${NS.main}">` +
      `<person displayName="${MARIE}" id="${guid(4, 1)}" userId="S::marie.dupont@ariege.fr::1" providerId="AD"/><person displayName="${PAUL}" id="${guid(4, 2)}" userId="Paul" providerId="None"/></personList>`,
  );
}

function noteShape(id: number, ref: string, visible: boolean): string {
  const column = ref.charCodeAt(0) - 65;
  const row = Number(ref.slice(1)) - 1;
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;\r\n  margin-left:59.25pt;margin-top:1.5pt;width:108pt;height:59.25pt;z-index:${id - 1024};\r\n  visibility:${visible ? 'visible' : 'hidden'}' fillcolor="infoBackground [80]" strokecolor="none [81]"\r\n  o:insetmode="auto">\r\n  <v:fill color2="infoBackground [80]"/>\r\n  <v:shadow color="none [81]" obscured="t"/>\r\n  <v:path o:connecttype="none"/>\r\n  <v:textbox style='mso-direction-alt:auto'>\r\n   <div style='text-align:left'></div>\r\n  </v:textbox>\r\n` +
    `  <x:ClientData ObjectType="Note">\r\n   <x:MoveWithCells/>\r\n   <x:SizeWithCells/>\r\n   <x:Anchor>\r\n    ${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 1</x:Anchor>\r\n   <x:AutoFill>False</x:AutoFill>\r\n   <x:Row>${row}</x:Row>\r\n   <x:Column>${column}</x:Column>\r\n${visible ? '   <x:Visible/>\r\n' : ''}  </x:ClientData>\r\n </v:shape>`
  );
}
