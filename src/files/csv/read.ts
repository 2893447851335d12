import type { Cell, Snapshot } from '../../sheets';
import { DEFAULT_LIMITS } from '../limits';
import { Budget } from '../budget';
import { FileProblem } from '../problem';
import { decodeText } from './decode';
import { chooseSeparator } from './separator';
import { records } from './records';

/**
 * A CSV file as a workbook of one sheet whose cells are texts, exactly as written: what a number is, the reader of
 * amounts says. Encoding and separator are found by evidence.
 * @throws FileProblem empty-file, not-a-workbook (binary), over-limit.
 */
export function readCsv(bytes: Uint8Array): Snapshot {
  if (bytes.length === 0) throw new FileProblem('empty-file');
  if (bytes.length > DEFAULT_LIMITS.fileBytes) {
    throw new FileProblem('file-too-large', { limit: DEFAULT_LIMITS.fileBytes, actual: bytes.length });
  }
  const text = decodeText(bytes);
  const budget = new Budget(DEFAULT_LIMITS);
  const cells: Cell[] = [];
  let row = 0;
  for (const fields of records(text, chooseSeparator(text))) {
    fields.forEach((field, column) => {
      if (field === '') return;
      budget.takeCells(1);
      cells.push({ row, column, value: { kind: 'text', text: field }, formula: null, format: 'General' });
    });
    row++;
  }
  const sheet = { name: 'CSV', visibility: 'visible' as const, cells, merges: [], tables: [] };
  return {
    sheets: [{ ...sheet, hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() }],
    names: [],
    date1904: false,
    customXml: null,
  };
}
