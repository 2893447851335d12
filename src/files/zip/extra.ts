import { FileProblem } from '../problem';
import type { Bytes } from './bytes';

const ZIP64 = 0x0001;
const ALL_ONES = 0xffffffff;

/**
 * The values with those that are all ones replaced, in order, by what the zip64 extra field between `start` and `end` says.
 */
export function zip64Values(bytes: Bytes, start: number, end: number, values: readonly number[]): readonly number[] {
  if (!values.includes(ALL_ONES)) return values;
  let at = findField(bytes, start, end);
  return values.map((value) => {
    if (value !== ALL_ONES) return value;
    if (at === null || at.from + 8 > at.to) throw new FileProblem('damaged', { detail: 'directory' });
    const wide = bytes.u64(at.from);
    at = { from: at.from + 8, to: at.to };
    return wide;
  });
}

function findField(bytes: Bytes, start: number, end: number): { from: number; to: number } | null {
  for (let at = start; at + 4 <= end;) {
    const to = at + 4 + bytes.u16(at + 2);
    if (bytes.u16(at) === ZIP64 && to <= end) return { from: at + 4, to };
    at = to;
  }
  return null;
}
