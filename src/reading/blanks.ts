import type { CellRef } from '../sheets';
import type { RawFigure } from './raw';
import type { Figure } from './figure';
import type { LineKey } from './resolve';
import type { BlankFigure, ReadLine } from './result';

const FIGURES: readonly (readonly [LineKey, BlankFigure])[] = [
  ['state', 'state'],
  ['collectivity', 'collectivity'],
  ['ceeDetail', 'cee'],
  ['fse', 'fse'],
];

/** Where the figures that a line leaves blank would be typed. */
export function blankPlaces(
  figure: (key: LineKey) => Figure | undefined,
  funders: readonly RawFigure[],
): ReadLine['blanks'] {
  const blanks: Partial<Record<BlankFigure, readonly CellRef[]>> = {};
  const put = (name: BlankFigure, raw: readonly RawFigure[]): void => {
    const empty = raw.filter(({ cents, doubt }) => cents === null && doubt === null);
    if (empty.length > 0) blanks[name] = empty.map(({ ref }) => ref);
  };
  for (const [key, name] of FIGURES) put(name, figure(key)?.raw ?? []);
  put('funders', funders);
  return blanks;
}
