import { unzipSync } from 'fflate';
import { checkWorkbook } from '../src/checking';
import { readWorkbook } from '../src/files';
import { builtInParameters } from '../src/parameters';
import { readContract } from '../src/reading';
import { fileReport, jsonFile } from '../src/report';
import { medianOf, timed, type Editions } from './timed';

/** Milliseconds of each stage over some workbooks, one after the other on one thread. */
export interface Stages {
  /** fflate's bare inflate of every part. */
  readonly inflate: number;
  /** Bytes to cells, inflating included: what « only reading the same cells » costs. */
  readonly cells: number;
  /** Cells to the contract. */
  readonly read: number;
  /** The contract to findings with their cells. */
  readonly check: number;
  /** The report as JSON. */
  readonly write: number;
  /** Bytes to JSON, one workbook after the other: measured by itself. */
  readonly whole: number;
}

const parameters = builtInParameters;

/** The median of several rounds, after one that warms up. */
export function measure(editions: Editions, rounds: number): Stages {
  const all = Array.from({ length: rounds + 1 }, () => oneRound(editions)).slice(1);
  const median = (stage: keyof Stages): number => medianOf(all.map((stages) => stages[stage]));
  return {
    inflate: median('inflate'),
    cells: median('cells'),
    read: median('read'),
    check: median('check'),
    write: median('write'),
    whole: median('whole'),
  };
}

/** Words once read are remembered: each stage that reads words has an edition of its own. */
function oneRound(editions: Editions): Stages {
  const whole = timed(editions(), (workbooks) => workbooks.map(wholeCheck)).time;
  const first = editions();
  const inflate = timed(first, (workbooks) => workbooks.map((bytes) => unzipSync(bytes).length)).time;
  const cells = timed(first, (workbooks) => workbooks.map((bytes) => readWorkbook(bytes)));
  const read = timed(cells.result, (books) => books.map((book) => readContract(book, { parameters }))).time;
  const books = editions().map((bytes) => readWorkbook(bytes));
  const checked = timed(books, () => books.map((book) => checkWorkbook(book, { parameters })));
  const write = timed(checked.result, (checks) => checks.map(json)).time;
  // checkWorkbook reads the contract itself.
  return { inflate, cells: cells.time, read, check: Math.max(0, checked.time - read), write, whole };
}

function wholeCheck(bytes: Uint8Array): number {
  return json(checkWorkbook(readWorkbook(bytes), { parameters }));
}

function json(check: ReturnType<typeof checkWorkbook>): number {
  return jsonFile(fileReport({ file: 'bench.xlsx', sha256: null }, check)).length;
}
