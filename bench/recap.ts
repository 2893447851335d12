import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../src/sheets';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const YEARS = [2024, 2025, 2026, 2027];
const AXES = ['Axe 1 : enfance', 'Axe 3 : accès aux droits', 'Axe 4 : transition écologique'];

type Value = string | number | null;

/**
 * A recap of so many actions over four years, as Excel would write it: shared strings, one row an action.
 * Each `edition` has other titles and amounts: what is remembered of the texts of one does not serve another.
 * It is sound, unless one action in so many is to have a cost that its shares do not add up to.
 */
export function recapWorkbook(actions: number, edition = 0, wrongOnceIn = Infinity): Uint8Array {
  const strings = new Map<string, number>();
  const recap = sheetXml(recapRows(actions, edition, wrongOnceIn), strings);
  const envelope = sheetXml(envelopeRows(actions), strings);
  const items = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(relationships(['officeDocument', 'xl/workbook.xml'])),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Récapitulatif" sheetId="1" r:id="r1"/><sheet name="Plafonds" sheetId="2" r:id="r2"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
        ['styles', 'styles.xml'],
      ),
    ),
    'xl/styles.xml': strToU8(`<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf/></cellXfs></styleSheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${MAIN}">${items}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(recap),
    'xl/worksheets/sheet2.xml': strToU8(envelope),
  });
}

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="r${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

function recapRows(actions: number, edition: number, wrongOnceIn: number): Value[][] {
  const shares = ['Part État', 'Part département', 'Autres financeurs', 'FSE+', 'Coût total'];
  const rows: Value[][] = [
    ["Contrat local des solidarités – Département de l'Ariège"],
    [],
    ['N°', 'Intitulé', 'Axe', 'Nature', ...YEARS.flatMap((year) => [year, null, null, null, null])],
    [null, null, null, null, ...YEARS.flatMap(() => shares)],
  ];
  for (let i = 0; i < actions; i++) {
    const axis = i % AXES.length;
    const label = AXES[axis] ?? '';
    const number = `${label.slice(4, 5)}.${Math.floor(i / AXES.length) + 1}`;
    const figures = YEARS.flatMap((year) => {
      const half = 10_000 + ((i * 37 + edition * 101 + year) % 9_000);
      const wrong = i % wrongOnceIn === 1 ? 5_000 : 0;
      return [half, half, 2_500, null, 2 * half + 2_500 + wrong];
    });
    rows.push([number, `Accompagnement de proximité n° ${edition * actions + i + 1}`, label, 'renforcée', ...figures]);
  }
  return rows;
}

function envelopeRows(actions: number): Value[][] {
  const ceiling = actions * 7_000;
  return [['Plafonds notifiés', ...YEARS], ...AXES.map((axis) => [axis, ...YEARS.map(() => ceiling)])];
}

function sheetXml(rows: readonly (readonly Value[])[], strings: Map<string, number>): string {
  const cell = (value: Value, row: number, column: number): string => {
    if (value === null) return '';
    const ref = `${columnLetters(column)}${row + 1}`;
    if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
    const index = strings.get(value) ?? strings.size;
    strings.set(value, index);
    return `<c r="${ref}" t="s"><v>${index}</v></c>`;
  };
  const xml = rows.map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c)).join('')}</row>`);
  return `<worksheet xmlns="${MAIN}"><sheetData>${xml.join('')}</sheetData></worksheet>`;
}
