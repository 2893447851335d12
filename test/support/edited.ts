import { strFromU8, unzipSync } from 'fflate';
import { editWorkbook, readWorkbook } from '../../src/files';
import {
  EditProblem,
  parseAddress,
  type Cell,
  type CellContent,
  type CellRef,
  type Edit,
  type Snapshot,
} from '../../src/sheets';

/** « Feuille 1!B12 ». */
export function cellRef(address: string): CellRef {
  const bang = address.lastIndexOf('!');
  const place = parseAddress(address.slice(bang + 1));
  if (!place) throw new Error(`no address: ${address}`);
  return { sheet: bang < 0 ? 'Feuille 1' : address.slice(0, bang), ...place };
}

export const number = (raw: string): CellContent => ({ kind: 'number', raw });
export const text = (words: string): CellContent => ({ kind: 'text', text: words });
export const blank: CellContent = { kind: 'blank' };
export const sum = (formula: string, raw: string): CellContent => ({
  kind: 'formula',
  formula,
  value: { kind: 'number', raw },
});

export function put(address: string, content: CellContent): Edit {
  return { type: 'set-content', cell: cellRef(address), content };
}

export function show(address: string, format: string): Edit {
  return { type: 'set-format', cell: cellRef(address), format };
}

/** The parts of a workbook as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function cellAt(snapshot: Snapshot, address: string): Cell | undefined {
  const { sheet, row, column } = cellRef(address);
  return snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((cell) => cell.row === row && cell.column === column);
}

/** What is left of a workbook after edits: its first sheet as text, all parts, the snapshot. */
export function edited(bytes: Uint8Array, ...edits: readonly Edit[]) {
  const after = editWorkbook(bytes, edits);
  const parts = partsOf(after);
  return { after, parts, sheet: parts['xl/worksheets/sheet1.xml'] ?? '', snapshot: readWorkbook(after) };
}

/** What stands in <sheetData> of a hand-made workbook's first sheet. */
export function rowsOf(sheet: string): string {
  return /<(?:\w+:)?sheetData\/?>(.*?)(<\/(?:\w+:)?sheetData>|<\/worksheet>)/s.exec(sheet)?.[1] ?? '';
}

/** The problem for which edits are refused. */
export function refusal(bytes: Uint8Array, ...edits: readonly Edit[]): EditProblem {
  try {
    edited(bytes, ...edits);
  } catch (error) {
    if (error instanceof EditProblem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
