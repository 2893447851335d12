/** Workbooks of one kind, other ones at each call where they are made for the bench. */
export type Editions = () => readonly Uint8Array[];

export interface Timed<Result> {
  /** Milliseconds. */
  readonly time: number;
  readonly result: Result;
}

/** How long `work` takes, from a heap without the rubbish of what came before. */
export function timed<Given, Result>(given: Given, work: (given: Given) => Result): Timed<Result> {
  globalThis.gc?.();
  const started = performance.now();
  const result = work(given);
  return { time: performance.now() - started, result };
}

export function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
