import type { WorkbookCheck } from '../../checking';
import type { StateEnvelope, UserMarks } from '../../reading';
import type { CellRef, Inverse, Snapshot } from '../../sheets';

/** All that the interface shows; changed by the reducer alone. */
export interface SessionState {
  readonly phase: 'reading' | 'checking' | 'ready' | 'failed';
  /** What went wrong and what to do next, in French; null but where `phase` is `failed`. */
  readonly failure: string | null;
  /** The workbook as it was read last. */
  readonly snapshot: Snapshot | null;
  /** The last check that came to its end; it stays in view while another is under way. */
  readonly check: WorkbookCheck | null;
  /** The workbook, a mark or a ceiling changed since that check. */
  readonly stale: boolean;
  /** The workbook is checked again once it has changed, without being asked. */
  readonly automatic: boolean;
  /** The check under way was not asked for: it disturbs nobody. */
  readonly isQuiet: boolean;
  readonly selected: CellRef | null;
  /** Corrections and motives as the user wants them now: the check follows these. */
  readonly marks: UserMarks;
  /** Those that the workbook carries. */
  readonly kept: UserMarks;
  readonly stateFile: StateFile | null;
  /** A write is under way: no other may begin. */
  readonly writing: boolean;
  /** The last write, that « Annuler cette écriture » takes back. */
  readonly lastWrite: LastWrite | null;
  /** What the last act came to, to be told once. */
  readonly notice: Notice | null;
}

/** The State's own file of ceilings, as the user gave it. */
export interface StateFile extends StateEnvelope {
  readonly name: string;
}

export interface LastWrite {
  /** What was written, in French: « les parts recalculées ». */
  readonly label: string;
  readonly inverse: Inverse;
}

export interface Notice {
  readonly tone: 'done' | 'problem';
  readonly text: string;
  /** The cells because of which nothing was written: the others could be. */
  readonly refused?: readonly CellRef[];
}

export const NO_MARKS: UserMarks = { corrections: [], ignored: [] };

export const INITIAL_STATE: SessionState = {
  phase: 'reading',
  failure: null,
  snapshot: null,
  check: null,
  stale: false,
  automatic: true,
  isQuiet: false,
  selected: null,
  marks: NO_MARKS,
  kept: NO_MARKS,
  stateFile: null,
  writing: false,
  lastWrite: null,
  notice: null,
};

/** True where marks stand that the workbook does not carry: they are lost when it is closed. */
export function hasUnkeptMarks({ marks, kept }: Pick<SessionState, 'marks' | 'kept'>): boolean {
  return marks !== kept && JSON.stringify([marks.corrections, marks.ignored]) !== keptText(kept);
}

function keptText({ corrections, ignored }: UserMarks): string {
  return JSON.stringify([corrections, ignored]);
}
