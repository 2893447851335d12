/** One row or column of the grid as it is shown, or a run of them that is folded. */
export interface Track {
  readonly from: number;
  /** Included; another line than `from` only where folded. */
  readonly to: number;
  readonly start: number;
  readonly size: number;
  /** Hidden by the workbook, or so many blank ones that nobody scrolls through them; null for a line that is shown. */
  readonly folded: 'hidden' | 'blank' | null;
}

/** The rows, or the columns, of a sheet from first to last. Places are in pixels from the first one. */
export interface Tracks {
  readonly all: readonly Track[];
  readonly total: number;
  /** The position in `all` of a row or column; that of the fold where it is folded; the last one beyond the end. */
  readonly positionOf: (line: number) => number;
}

export interface TrackSource {
  readonly count: number;
  readonly hidden: ReadonlySet<number>;
  /** Folds that the user opened, by the first line of each. */
  readonly opened: ReadonlySet<number>;
  /** Lines that hold something, ascending; those far from any are folded. */
  readonly used: readonly number[];
  readonly sizeOf: (line: number) => number;
}

export const FOLD_SIZE = 12;
/** Blank lines in a row that are still shown. */
const BLANK_RUN = 500;

export function makeTracks(source: TrackSource): Tracks {
  const all: Track[] = [];
  let start = 0;
  const push = (from: number, to: number, folded: Track['folded'], size: number): void => {
    all.push({ from, to, start, size, folded });
    start += size;
  };
  const blankRuns = blankRunsOf(source);
  for (let line = 0; line < source.count; line++) {
    const blankEnd = blankRuns.get(line);
    const end = blankEnd ?? hiddenEnd(source, line);
    if (end === null || source.opened.has(line)) {
      push(line, line, null, source.sizeOf(line));
      // The lines of a fold that was opened are all shown.
      if (end !== null) for (line += 1; line <= end; line++) push(line, line, null, source.sizeOf(line));
      if (end !== null) line -= 1;
      continue;
    }
    push(line, end, blankEnd === undefined ? 'hidden' : 'blank', FOLD_SIZE);
    line = end;
  }
  return { all, total: start, positionOf: (line) => positionOf(all, line) };
}

function hiddenEnd({ hidden, count }: TrackSource, from: number): number | null {
  if (!hidden.has(from)) return null;
  let end = from;
  while (end + 1 < count && hidden.has(end + 1)) end++;
  return end;
}

/** Long runs without content, by their first line; a margin stays in view at both ends. */
function blankRunsOf({ used, count }: TrackSource): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  const margin = 5;
  let last = -1;
  for (const line of [...used, count]) {
    if (line - last > BLANK_RUN) runs.set(last + 1 + margin, line - 1 - margin);
    last = line;
  }
  return runs;
}

function positionOf(all: readonly Track[], line: number): number {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle]?.from ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}
