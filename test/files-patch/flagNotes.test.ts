import { annotate, clean, flag, isByteIdentical, partText } from '../support/flags';
import { packageIsSound } from '../support/sound';
import { noteBoxes } from '../support/sound/notes';
import { handMade, MAIN, oneSheet, relationships } from '../support/workbook';

const COMMENTS = 'xl/comments1.xml';
const VML = 'xl/drawings/vmlDrawing1.vml';
const types = (name: string, type: string): string =>
  `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

/** The text of the note on a cell as an XML reader sees it; undefined where there is none. */
function noteOn(bytes: Uint8Array, cell: string, part = COMMENTS): string | undefined {
  const found = new RegExp(`<(?:\\w+:)?comment ref="${cell}"[^>]*>(.*?)</(?:\\w+:)?comment>`, 's').exec(
    partText(bytes, part),
  );
  return found?.[1]
    ?.replace(/<[^>]*>/g, '')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

const userNote = (cell: string, words: string): string =>
  `<comment ref="${cell}" authorId="0"><text><t>${words}</t></text></comment>`;
/** As Excel writes them: not well-formed. */
const userBox = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='visibility:hidden' o:insetmode=auto>\r\n<v:textbox><div>un<br>deux</div></v:textbox>` +
  `<x:ClientData ObjectType="Note">\r\n<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const vml = (inside: string, blocks = '1'): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="1,1"/>${inside}</xml>\r\n`;

/** A workbook whose user has a note on B1, in Excel's spelling. */
function withNotes(
  parts: Record<string, string> = {},
  rels: readonly (readonly [string, string, string])[] = [],
): Uint8Array {
  const plain = partText(handMade({}), '[Content_Types].xml');
  return handMade({
    sheets: ['<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData><legacyDrawing r:id="d"/>'],
    parts: {
      '[Content_Types].xml': plain.replace(
        '</Types>',
        `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${types(COMMENTS, 'comments')}</Types>`,
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['d', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['c', 'comments', '../comments1.xml'],
        ...rels,
      ),
      [COMMENTS]: `<comments xmlns="${MAIN}"><authors><author>Mme Durand</author></authors><commentList>${userNote('B1', 'à revoir')}</commentList></comments>`,
      [VML]: vml(userBox(1025, 0, 1)),
      ...parts,
    },
  });
}

describe('The note of a flag', () => {
  test('says the severity, the message and whose it is; of several findings the worst first', () => {
    const after = annotate(
      oneSheet(''),
      flag('info', ['B2'], { message: 'Somme lue en k€.' }),
      flag('error', ['B2'], { message: "L'État paie plus que sa moitié." }),
    );
    expect(noteOn(after, 'B2')).toBe(
      "▲ Anomalie bloquante\nL'État paie plus que sa moitié.\n\n● Information\nSomme lue en k€.\n— Cofisol",
    );
    expect(partText(after, COMMENTS)).toContain('<r><rPr><b/>');
    expect(partText(after, VML)).toContain('visibility:hidden');
  });

  test('takes any text as text', () => {
    const odd = 'a < b & c > d "e" =1+1 _x0041_ \u0001 \r fin';
    const after = annotate(oneSheet(''), flag('error', ['B2'], { message: odd }));
    expect(noteOn(after, 'B2')).toContain('a < b & c > d "e" =1+1 _x005F_x0041_ _x0001_ _x000D_ fin');
    packageIsSound(after, oneSheet(''));
  });

  test('stays readable where findings are many or long', () => {
    const flags = Array.from({ length: 60 }, (_, i) =>
      flag('warning', ['B2'], { message: `${i} ${'mot '.repeat(50)}` }),
    );
    expect(noteOn(annotate(oneSheet(''), ...flags), 'B2')).toMatch(
      /… et \d+ autres constats sur cette cellule\.\n— Cofisol$/,
    );
    const long = noteOn(annotate(oneSheet(''), flag('error', ['B2'], { message: 'x'.repeat(50_000) })), 'B2')!;
    expect(long.length).toBeLessThan(5000);
    expect(long).toMatch(/x…\n— Cofisol$/);
  });

  test('has a box as large as its text, whatever the widths and heights around it', () => {
    const message = 'Il manque 12 400,00 € de crédits État sur cet axe. '.repeat(6);
    const anchor = (before: Uint8Array): number[] =>
      /<x:Anchor>([^<]*)</
        .exec(partText(annotate(before, flag('error', ['B9'], { message })), VML))![1]!
        .split(',')
        .map(Number);
    const [left, , top, , right, , bottom] = anchor(oneSheet(''));
    expect([left, top]).toEqual([2, 7]);
    expect((right! - left!) * 64).toBeGreaterThanOrEqual(256);
    expect((bottom! - top!) * 20).toBeGreaterThanOrEqual(120);
    const narrow = anchor(
      handMade({
        sheets: ['<sheetFormatPr defaultRowHeight="7.5"/><cols><col min="1" max="20" width="2"/></cols><sheetData/>'],
      }),
    );
    expect(narrow[4]! - narrow[0]!).toBeGreaterThan(3 * (right! - left!));
    expect(narrow[6]! - narrow[2]!).toBeGreaterThan(1.5 * (bottom! - top!));
  });

  test('stays on the sheet at its last cell', () => {
    const after = annotate(oneSheet(''), flag('error', ['XFD1048576']));
    const [left, , top, , right, , bottom] = /<x:Anchor>([^<]*)</
      .exec(partText(after, VML))![1]!
      .split(',')
      .map(Number);
    expect([left! < right!, right! < 16384, top! < bottom!, bottom! < 1048576]).toEqual([true, true, true, true]);
  });

  test('more than a thousand on one sheet have ids of their own', () => {
    const before = oneSheet('');
    const after = annotate(
      before,
      flag(
        'error',
        Array.from({ length: 2500 }, (_, i) => `B${i + 1}`),
      ),
    );
    expect(noteBoxes(partText(after, VML))).toHaveLength(2500);
    packageIsSound(after, before);
    isByteIdentical(clean(after), before);
  });
});

describe("Beside the user's own notes", () => {
  test('ours are added, theirs stay as they are to the letter, and come back alone', () => {
    const before = withNotes();
    const after = annotate(before, flag('error', ['B1', 'B2']), flag('info', ['C1']));
    expect(noteOn(after, 'B1')).toBe('à revoir');
    expect(partText(after, COMMENTS)).toContain('<author>Mme Durand</author><author>Cofisol</author>');
    expect(noteOn(after, 'B2')).toContain('Anomalie bloquante');
    expect(partText(after, VML)).toContain(userBox(1025, 0, 1));
    expect(partText(after, VML)).toMatch(/data="1,\d+"/);
    expect(noteBoxes(partText(after, VML)).sort()).toEqual(['B1', 'B2', 'C1']);
    packageIsSound(after, before);
    isByteIdentical(clean(after), before);
  });

  test('a cell with a conversation keeps it and gets no note', () => {
    const before = withNotes({
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D4" id="{1}"><text>?</text></threadedComment></ThreadedComments>',
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['d', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['c', 'comments', '../comments1.xml'],
      ).replace(
        '</Relationships>',
        '<Relationship Id="t" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
      ),
    });
    const after = annotate(before, flag('error', ['D4', 'D5']));
    expect([noteOn(after, 'D4'), noteOn(after, 'D5') !== undefined]).toEqual([undefined, true]);
    isByteIdentical(clean(after), before);
  });

  test('a drawing that serves form controls only gets the boxes and the type of box that it lacks', () => {
    const button =
      '<v:shape id="_x0000_s2049" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:Row>3</x:Row></x:ClientData></v:shape>';
    const before = withNotes({
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['d', 'vmlDrawing', '../drawings/vmlDrawing1.vml']),
      [COMMENTS]: `<comments xmlns="${MAIN}"/>`,
      [VML]: vml(`<v:shapetype id="_x0000_t201"/>${button}`, '2').replace(/<v:shapetype id="_x0000_t202".*?\/>/, ''),
    });
    const after = annotate(before, flag('error', ['B1']));
    const drawing = partText(after, VML);
    expect(drawing).toContain(button);
    expect(drawing.match(/<v:shapetype id="_x0000_t202"/g)).toHaveLength(1);
    expect(noteBoxes(drawing)).toEqual(['B1']);
    expect(noteOn(after, 'B1', 'xl/comments2.xml')).toContain('Constat error.');
    isByteIdentical(clean(after), before);
  });

  test.each([
    ['a drawing that ends nowhere', { [VML]: 'garbage' }],
    ['a drawing that is not there', { 'xl/worksheets/_rels/sheet1.xml.rels': relationships() }],
  ])('%s is left alone: the cell is marked without a note', (_, parts) => {
    const before = withNotes(parts);
    const after = annotate(before, flag('error', ['C1']));
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain('sqref="C1"');
    expect(noteOn(after, 'C1')).toBeUndefined();
    isByteIdentical(clean(after), before);
  });

  test.each([
    ['no authors', '<commentList/>'],
    ['empty lists', '<authors/><commentList/>'],
    ['nothing at all', ''],
    ['an extension behind', '<authors><author/></authors><extLst/>'],
  ])('a part with %s is filled in the order of the schema', (_, inside) => {
    const before = withNotes({ [COMMENTS]: `<comments xmlns="${MAIN}">${inside}</comments>`, [VML]: vml('') });
    const after = annotate(before, flag('error', ['C1']));
    expect(partText(after, COMMENTS)).toMatch(
      /<authors>.*<author>Cofisol<\/author><\/authors><commentList><comment ref="C1".*<\/commentList>/s,
    );
    packageIsSound(after, before);
    isByteIdentical(clean(after), before);
  });
});
