import ExcelJS from 'exceljs';
import { checkWorkbook, type ReadableCheck } from '../src/checking';
import { editWorkbook, readWorkbook } from '../src/files';
import { builtInParameters } from '../src/parameters';
import type { Snapshot } from '../src/sheets';
import { avenantEdits, avenantTable, PLAIN_AVENANT } from '../src/writing';
import { recapWorkbook } from './recap';
import { medianOf } from './timed';

/** How long an avenant takes from bytes to bytes, in ms: the median of several warm rounds. */
export interface AvenantTimes {
  /** Bytes to cells, cells to the checked contract. */
  readonly read: number;
  /** The contract to the table, the table to a sheet with its formulas. */
  readonly build: number;
  /** The sheet into the workbook. */
  readonly write: number;
  /** exceljs loading the same file and writing it again, with nothing added. */
  readonly exceljs: number;
}

const YEAR = 2026;

export async function avenantTimes(actions: number, rounds: number): Promise<AvenantTimes> {
  const all: AvenantTimes[] = [];
  // The first round warms up.
  for (let round = -1; round < rounds; round++) {
    const bytes = recapWorkbook(actions, round + 1);
    globalThis.gc?.();
    const times = [performance.now()];
    const snapshot = readWorkbook(bytes);
    const check = checked(snapshot);
    times.push(performance.now());
    const table = avenantTable(check, { ...PLAIN_AVENANT, year: YEAR }, builtInParameters);
    if (table === null) throw new Error('no avenant to measure');
    const { edits } = avenantEdits(snapshot, table, true);
    times.push(performance.now());
    editWorkbook(bytes, edits);
    times.push(performance.now());
    const exceljs = await exceljsTime(bytes);
    const [start = 0, read = 0, built = 0, written = 0] = times;
    if (round >= 0) all.push({ read: read - start, build: built - read, write: written - built, exceljs });
  }
  const median = (stage: keyof AvenantTimes): number => medianOf(all.map((times) => times[stage]));
  return { read: median('read'), build: median('build'), write: median('write'), exceljs: median('exceljs') };
}

function checked(snapshot: Snapshot): ReadableCheck {
  const check = checkWorkbook(snapshot, { parameters: builtInParameters });
  if (check.status === 'unreadable') throw new Error(check.problem);
  return check;
}

async function exceljsTime(bytes: Uint8Array): Promise<number> {
  globalThis.gc?.();
  const started = performance.now();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  await book.xlsx.writeBuffer();
  return performance.now() - started;
}
