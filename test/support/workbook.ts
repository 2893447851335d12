import { buildZip, type ZipPart, type ZipShape } from './zip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A hand-written workbook; whatever is not given is the plainest that works. */
export interface HandMade {
  /** What stands inside <worksheet> (a list of sheets « Feuille 1 », « Feuille 2 », ...). */
  readonly sheets?: readonly string[];
  /** The attributes of each <sheet> beside name, sheetId and r:id. */
  readonly sheetAttributes?: readonly string[];
  /** What stands inside <sst>, <styleSheet>. */
  readonly strings?: string;
  readonly styles?: string;
  /** What stands in <workbook> before and after <sheets>. */
  readonly before?: string;
  readonly after?: string;
  /** Parts by name, added or instead of those above. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** How each part is stored in the zip. */
  readonly zip?: (part: ZipPart, index: number) => ZipPart;
  readonly shape?: ZipShape;
}

export function relationships(...list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${main}.${type}+xml"/>`;
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    override('workbook', 'sheet.main') +
    override('styles', 'styles') +
    override('sharedStrings', 'sharedStrings') +
    Array.from({ length: sheets }, (_, i) => override(`worksheets/sheet${i + 1}`, 'worksheet')).join('') +
    '</Types>'
  );
}

export function handMadeParts(made: HandMade): ZipPart[] {
  const sheets = made.sheets ?? ['<sheetData/>'];
  const entries = sheets.map(
    (_, i) => `<sheet name="Feuille ${i + 1}" sheetId="${i + 1}" r:id="s${i}" ${made.sheetAttributes?.[i] ?? ''}/>`,
  );
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships(['r1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${made.before ?? ''}<sheets>${entries.join('')}</sheets>${made.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((_, i) => [`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['st', 'sharedStrings', 'sharedStrings.xml'],
      ['sy', 'styles', 'styles.xml'],
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${made.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${made.styles ?? ''}</styleSheet>`,
  };
  sheets.forEach((inside, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</worksheet>`;
  });
  return Object.entries({ ...files, ...made.parts }).map(([name, data]) => ({ name, data }));
}

export function handMade(made: HandMade): Uint8Array {
  const parts = handMadeParts(made);
  return buildZip(made.zip ? parts.map(made.zip) : parts, made.shape);
}

/** A workbook of one sheet whose rows are given. */
export function oneSheet(rows: string, rest: Omit<HandMade, 'sheets'> = {}): Uint8Array {
  return handMade({ ...rest, sheets: [`<sheetData>${rows}</sheetData>`] });
}
