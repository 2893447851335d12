import { unzipSync } from 'fflate';
import { checkWorkbook } from '../src/checking';
import { readWorkbook } from '../src/files';
import { builtInParameters } from '../src/parameters';
import { readContract } from '../src/reading';
import { fileReport, jsonFile } from '../src/report';

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
  readonly whole: number;
}

/** The median of several warm rounds. */
export function measure(workbooks: readonly Uint8Array[], rounds: number): Stages {
  oneRound(workbooks);
  const all = Array.from({ length: rounds }, () => oneRound(workbooks));
  const median = (stage: keyof Stages): number => {
    const sorted = all.map((stages) => stages[stage]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? NaN;
  };
  return {
    inflate: median('inflate'),
    cells: median('cells'),
    read: median('read'),
    check: median('check'),
    write: median('write'),
    whole: median('whole'),
  };
}

function oneRound(workbooks: readonly Uint8Array[]): Stages {
  const parameters = builtInParameters;
  globalThis.gc?.();
  const inflate = timed(() => workbooks.map((bytes) => unzipSync(bytes).length)).time;
  const cells = timed(() => workbooks.map((bytes) => readWorkbook(bytes)));
  const read = timed(() => cells.result.map((snapshot) => readContract(snapshot, { parameters })));
  const checked = timed(() => cells.result.map((snapshot) => checkWorkbook(snapshot, { parameters })));
  const write = timed(() =>
    checked.result.map((check) => jsonFile(fileReport({ file: 'bench.xlsx', sha256: null }, check)).length),
  );
  // checkWorkbook reads the contract itself.
  const check = Math.max(0, checked.time - read.time);
  return {
    inflate,
    cells: cells.time,
    read: read.time,
    check,
    write: write.time,
    whole: cells.time + checked.time + write.time,
  };
}

function timed<Result>(work: () => Result): { readonly time: number; readonly result: Result } {
  const started = performance.now();
  const result = work();
  return { time: performance.now() - started, result };
}
