import type { SentCheck } from '../../checking';
import type { JobsIn } from './messages';

/** Some milliseconds of work for the thread that takes them in. */
const ACTIONS = 60;
const FINDINGS = 150;

type Readable = Extract<SentCheck, { readonly problem: null }>;

/** A part of one of the two lists of a check. */
type CheckPiece = Pick<Readable, 'actions'> | Pick<Readable, 'findings'>;

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
    const pieces: readonly CheckPiece[] = [
      ...slices(check.actions, ACTIONS).map((actions) => ({ actions })),
      ...slices(check.findings, FINDINGS).map((findings) => ({ findings })),
    ];
    return { head: { ...check, actions: [], findings: [] }, pieces };
  },
  join: (check, pieces) => {
    if (check.status === 'unreadable') return check;
    const all = pieces as readonly CheckPiece[];
    const actions = all.flatMap((piece) => ('actions' in piece ? piece.actions : []));
    const findings = all.flatMap((piece) => ('findings' in piece ? piece.findings : []));
    return { ...check, actions, findings };
  },
};

export function slices<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
