import { unzipSync, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { editWorkbook, readWorkbook } from '../src/files';
import type { Edit } from '../src/sheets';
import { medianOf } from './timed';

/** How long writing 100 cells takes, in ms, and what it is held against; the median of several warm rounds. */
export interface EditTimes {
  readonly edit: number;
  /** fflate's bare inflate and deflate of every part of the same file. */
  readonly repack: number;
  /** exceljs loading the file, setting the same cells, and writing it. */
  readonly exceljs: number;
}

const CELLS = 100;

export async function editTimes(bytes: Uint8Array, rounds: number, exceljsRounds: number): Promise<EditTimes> {
  const edits = spreadEdits(bytes);
  const edit = await median(rounds, () => editWorkbook(bytes, edits).length);
  const repack = await median(rounds, () => zipSync(unzipSync(bytes), { level: 6 }).length);
  const exceljs = await median(exceljsRounds, () => withExceljs(bytes, edits));
  return { edit, repack, exceljs };
}

/** Numbers of the first sheet, from its first row to its last, each with another value. */
function spreadEdits(bytes: Uint8Array): readonly Edit[] {
  const [sheet] = readWorkbook(bytes).sheets;
  if (!sheet) return [];
  const numbers = sheet.cells.filter(({ value, formula }) => value.kind === 'number' && formula === null);
  const step = Math.max(1, Math.floor(numbers.length / CELLS));
  return numbers
    .filter((_, i) => i % step === 0)
    .slice(0, CELLS)
    .map(({ row, column }, i) => ({
      type: 'set-content',
      cell: { sheet: sheet.name, row, column },
      content: { kind: 'number', raw: `${12_000 + i}.5` },
    }));
}

async function withExceljs(bytes: Uint8Array, edits: readonly Edit[]): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  for (const edit of edits) {
    if (edit.type !== 'set-content' || edit.content.kind !== 'number') continue;
    const { sheet, row, column } = edit.cell;
    const cell = book.getWorksheet(sheet)?.getCell(row + 1, column + 1);
    if (cell) cell.value = Number(edit.content.raw);
  }
  await book.xlsx.writeBuffer();
}

async function median(rounds: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  // The first round warms up.
  for (let round = -1; round < rounds; round++) {
    globalThis.gc?.();
    const started = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - started);
  }
  return medianOf(times);
}
