import type {
  CellStyle,
  NewCell,
  NewColumn,
  NewCondition,
  NewRow,
  NewSheet,
  NewValidation,
  PrintSetUp,
} from '../../../src/sheets';
import { OWN_SHEET_NAME } from '../../../src/sheets';
import { BLANK } from './cellState';
import type { Book } from './book';
import type { ConditionalFormat } from './conditionalFormat';
import type { Made } from './made';
import { placeOf, type Sheet } from './sheet';

/** A sheet that an add-in has made, told as the data by which a file gets it. */
export function newSheetOf(book: Book, sheet: Sheet): NewSheet {
  const { made } = sheet;
  if (!made) throw new Error('not a new sheet');
  const mark = /^="([^|"]*)\|[^"]*"$/.exec(sheet.names.get(OWN_SHEET_NAME)?.formula ?? '');
  const names = [...book.names]
    .filter(([name]) => !book.original.snapshot.names.some((one) => one.name === name && one.sheet === null))
    .filter(([, { formula }]) => formula.includes(sheet.name.replaceAll("'", "''")))
    .map(([name, { formula }]) => ({ name, refersTo: formula.slice(1) }));
  return {
    name: sheet.name,
    purpose: mark?.[1] ?? 'sans',
    columns: columnsOf(made),
    rows: rowsOf(sheet, made),
    ...(made.frozen && { frozen: made.frozen }),
    ...(made.orientation && { print: printOf(made, made.orientation) }),
    ...(made.filter && { filter: made.filter }),
    ...(made.validations.length > 0 && { validations: made.validations.map(validationOf) }),
    ...(sheet.conditionalFormats.length > 0 && { conditions: sheet.conditionalFormats.map(conditionOf) }),
    ...(names.length > 0 && { names }),
    ...(made.isProtected && { isProtected: true }),
    ...(sheet.visibility !== 'Visible' && { hidden: true }),
    ...(!made.gridLines && { gridLines: false }),
    ...(made.tabColour !== null && { tabColour: made.tabColour }),
  };
}

function columnsOf({ columnWidths, hiddenColumns }: Made): readonly NewColumn[] {
  const last = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => ({
    width: characters(columnWidths.get(column) ?? 48),
    ...(hiddenColumns.has(column) && { hidden: true }),
  }));
}

/** A file counts in characters of seven pixels, an add-in in points of four thirds of a pixel. */
function characters(points: number): number {
  return Math.round((points * 4) / 3 / 0.07) / 100;
}

function rowsOf(sheet: Sheet, made: Made): readonly NewRow[] {
  const used = sheet.usedRange();
  const places = [...made.styles.keys(), ...made.links.keys()];
  const bottom = Math.max(used.bottom, ...made.rowHeights.keys(), ...places.map((place) => Math.floor(place / 16_384)));
  const right = Math.max(used.right, ...places.map((place) => place % 16_384));
  return Array.from({ length: bottom + 1 }, (_, row): NewRow => {
    const cells = Array.from({ length: right + 1 }, (__, column) => cellOf(sheet, made, row, column));
    const height = made.rowHeights.get(row);
    return { cells: cells.flatMap((cell) => cell ?? []), ...(height !== undefined && { height }) };
  });
}

function cellOf(sheet: Sheet, made: Made, row: number, column: number): NewCell | null {
  const place = placeOf(row, column);
  const { content, format } = sheet.at(row, column);
  const link = made.links.get(place);
  const style: CellStyle = { ...made.styles.get(place), ...(format !== 'General' && { format }) };
  const isPlain = Object.keys(style).length === 0;
  if (content.kind === 'blank' && isPlain && !link) return null;
  return {
    column,
    content: content.kind === 'blank' ? BLANK : content,
    ...(!isPlain && { style }),
    ...(link && { link }),
  };
}

function printOf(made: Made, orientation: PrintSetUp['orientation']): PrintSetUp {
  if (made.paper !== 'A4' || !made.isOnePageWide) throw new Error('EMULATOR: not an A4 one page wide');
  if (made.footer.right !== 'Page &P / &N') throw new Error(`EMULATOR: another footer: ${made.footer.right}`);
  const footer = made.footer.left.replaceAll('&&', '&');
  return {
    orientation,
    ...(made.repeatedRows && { repeatedRows: made.repeatedRows }),
    ...(footer !== '' && { footer }),
    ...(made.printArea && { area: made.printArea }),
    ...(made.breaks.length > 0 && { breaks: made.breaks }),
  };
}

/** A condition of the sheet itself. */
function conditionOf({ ranges, formula, format }: ConditionalFormat): NewCondition {
  const [range] = ranges;
  if (!range || ranges.length > 1) throw new Error('EMULATOR: a condition over several areas');
  return {
    range,
    formula: formula.slice(1),
    style: {
      ...(format.bold === true && { bold: true }),
      ...(format.fontColour !== null && { colour: format.fontColour.slice(1) }),
      ...(format.fillColour !== null && { fill: format.fillColour.slice(1) }),
    },
  };
}

function validationOf({ range, rule, prompt, refusal }: Made['validations'][number]): NewValidation {
  return { range, rule: rule ?? { kind: 'any' }, ...(prompt && { prompt }), ...(refusal && { refusal }) };
}
