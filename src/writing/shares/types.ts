import type { Scheme } from '../../contract';
import type { Cents } from '../../money';
import type { ReadAction } from '../../reading';
import type { CellRef } from '../../sheets';

/** Every line of a contract whose shares can be written as the rules give them, and those that can't. */
export interface SharePlan {
  readonly lines: readonly ShareLine[];
  readonly aside: readonly ShareAside[];
}

/** An action and a year with the shares that would change. */
export interface ShareLine {
  /** Unlike that of any other line. */
  readonly key: string;
  readonly action: ReadAction;
  readonly year: number;
  readonly scheme: Scheme;
  readonly writes: readonly ShareWrite[];
  /** Nothing that is entered would be replaced. */
  readonly completes: boolean;
  /** What the user has to look at before he agrees, in French; null where there is nothing. */
  readonly caution: string | null;
  /** Why its shares come as values even where formulas are asked for, in French; null where formulas are exact. */
  readonly valuesBecause: string | null;
}

export interface ShareWrite {
  readonly part: 'state' | 'collectivity';
  readonly cell: CellRef;
  /** As entered; null where it is blank. */
  readonly before: Cents | null;
  readonly after: Cents;
  /** The amount in the unit of its cell: « 73.50015 » in k€. */
  readonly raw: string;
  /** On the cells of the same line, without « = »; null where no formula is exact. */
  readonly formula: string | null;
}

/** An action and a year whose shares differ from the rules and are left as they are. */
export interface ShareAside {
  readonly action: ReadAction;
  readonly year: number;
  readonly cells: readonly CellRef[];
  /** In French, without a capital. */
  readonly why: string;
}
