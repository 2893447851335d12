import type { SentCheck } from '../../checking';
import type { JobsIn } from './messages';

/** Some milliseconds of work for the thread that takes them in. */
const ACTIONS = 60;

/** An answer without its long lists, and these in pieces. */
export interface Cut<Answered> {
  readonly head: Answered;
  readonly pieces: readonly unknown[];
}

/** How an answer that may be long is cut, and put together again. */
export interface CutOf<Answered> {
  readonly cut: (answered: Answered) => Cut<Answered>;
  readonly join: (head: Answered, pieces: readonly unknown[]) => Answered;
}

export type Cuts<Jobs extends JobsIn<Jobs>> = { readonly [Name in keyof Jobs]?: CutOf<Jobs[Name]['answered']> };

export const checkCut: CutOf<SentCheck> = {
  cut: (check) => {
    if (check.status === 'unreadable') return { head: check, pieces: [] };
    return { head: { ...check, actions: [] }, pieces: slices(check.actions, ACTIONS) };
  },
  join: (check, pieces) => {
    if (check.status === 'unreadable') return check;
    return { ...check, actions: (pieces as (typeof check.actions)[]).flat() };
  },
};

export function slices<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
