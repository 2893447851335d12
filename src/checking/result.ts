import type { AxisTotal, Ceiling, LineFacts, Scheme, Shares } from '../contract';
import type { Correction, ReadAction, ReadContract, ReadLine, SheetReading } from '../reading';
import type { Finding, Severity } from '../rules';

/** A file's status is its worst finding. */
export type Status = Severity | 'ok' | 'unreadable';

/** What a workbook says, what was understood of it, and what is wrong with it. */
export type WorkbookCheck = ReadableCheck | UnreadableCheck;

export interface UnreadableCheck {
  readonly status: 'unreadable';
  /** One French sentence: why, and what to do. */
  readonly problem: string;
}

export interface ReadableCheck {
  readonly status: Severity | 'ok';
  readonly problem: null;
  readonly sheets: readonly SheetReading[];
  /** Applied: those of the workbook, then the caller's; of two on the same target the later one. */
  readonly corrections: readonly Correction[];
  /** Those that found nothing to correct: their sheet, cell or action is not there any more. */
  readonly unusedCorrections: readonly Correction[];
  /** Why the corrections and motives that the workbook carries could not be used, in French; null where all is well. */
  readonly marksProblem: string | null;
  /** The contract that was checked: with the State's ceilings where they were given. */
  readonly contract: Omit<ReadContract, 'actions' | 'envelope'> & {
    /** The years that the actions have, ascending. */
    readonly years: readonly number[];
  };
  /** In the order of axes, then years. */
  readonly envelope: readonly CheckedCeiling[];
  /** In the order in which they were read. */
  readonly actions: readonly CheckedAction[];
  readonly totals: readonly AxisTotal[];
  /** By severity, then sheet, then cell. */
  readonly findings: readonly CheckedFinding[];
  /** Where the ceilings come from; `unknown-collectivity` where the State's file was given and does not know the contract. */
  readonly ceilingsFrom: 'workbook' | 'state' | 'unknown-collectivity';
}

export interface CheckedCeiling extends Ceiling {
  /** « Enveloppe!B4 », or null for a ceiling of the State's own file that the workbook does not give. */
  readonly cell: string | null;
}

export interface CheckedAction {
  readonly action: ReadAction;
  /** That of its first line that is not standard. */
  readonly scheme: Scheme;
  readonly lines: readonly CheckedLine[];
}

export interface CheckedLine {
  readonly line: ReadLine;
  /** The figures as the calculation takes them. */
  readonly facts: LineFacts;
  readonly expected: Shares;
}

/** A finding with its cells; what they were joined from is left behind. */
export interface CheckedFinding extends Omit<Finding, 'about'> {
  /** The motive of the user who set it aside: it keeps its severity and counts in the status. */
  readonly ignored: { readonly reason: string; readonly date: string } | null;
}
