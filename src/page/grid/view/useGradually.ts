import { useEffect, useLayoutEffect, useReducer, useState } from 'react';
import { createGradual } from './gradual';

/** New cells that are drawn at once: some milliseconds of work. */
const CELLS = 100;
const LEAST_ROWS = 3;

/** Of the rows to draw some new ones at each frame: a jump to another place never holds up the page. */
export function useGradually(
  wanted: readonly number[],
  columns: number,
  rankOf: (position: number) => number,
): readonly number[] {
  const [gradual] = useState(createGradual);
  const [, drawMore] = useReducer((frames: number) => frames + 1, 0);
  const now = gradual.next(wanted, Math.max(LEAST_ROWS, Math.floor(CELLS / Math.max(1, columns))), rankOf);
  useLayoutEffect(() => gradual.drawn(now));
  const isAll = now === wanted;
  useEffect(() => {
    if (isAll) return;
    const frame = requestAnimationFrame(drawMore);
    return () => cancelAnimationFrame(frame);
  });
  return now;
}
