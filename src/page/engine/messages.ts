import type { SentCheck } from '../../checking';
import type { SheetAppearance, CellLook } from '../../files';
import type { FileSummary, PageRun } from '../../report';
import type { CellRef, Edits, Inverse, NewSheet, Reverted, Snapshot } from '../../sheets';
import type { CheckRequest } from '../../ui';

/** What the engine does, by name: what it is asked, what it answers. Everything is data that a thread can send. */
export interface Jobs {
  /** Takes the workbook of these bytes in hand. */
  open: { readonly asked: Uint8Array; readonly answered: null };
  read: { readonly asked: null; readonly answered: Snapshot };
  check: { readonly asked: AskedCheck; readonly answered: SentCheck };
  apply: { readonly asked: Edits; readonly answered: Inverse };
  revert: { readonly asked: Inverse; readonly answered: Reverted };
  bytes: { readonly asked: null; readonly answered: Uint8Array };
  appearance: { readonly asked: string; readonly answered: SheetLooks };
  /** The State's own file, .csv included. */
  stateFile: { readonly asked: { readonly name: string; readonly bytes: Uint8Array }; readonly answered: Snapshot };
  /** What a list of contracts keeps of a workbook; one that can't be read says why. */
  summarise: { readonly asked: AskedFile; readonly answered: Summarised };
  /** The page of a contract, to be sent back. */
  page: { readonly asked: AskedFile; readonly answered: string };
  /** A copy with flags; null where none can be made, with the reason. */
  annotate: { readonly asked: AskedFile; readonly answered: AnnotatedFile };
  newWorkbook: { readonly asked: AskedWorkbook; readonly answered: Uint8Array };
}

export type JobName = keyof Jobs;

export interface AskedCheck {
  /** Null for the workbook in hand as it is; another one is sent whole. */
  readonly of: Snapshot | null;
  readonly customXml: string | null;
  readonly request: CheckRequest;
}

export interface SheetLooks {
  readonly looks: readonly CellLook[];
  /** Null where everything is plain. */
  readonly sheet: SheetAppearance | null;
}

export interface AskedWorkbook {
  readonly sheets: readonly NewSheet[];
  readonly properties: { readonly title: string };
}

/** A workbook beside the one in hand. */
export interface AskedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly request: CheckRequest;
  readonly run: PageRun;
}

export interface Summarised {
  readonly summary: FileSummary;
  /** '' where the browser has no means to calculate it. */
  readonly sha256: string;
}

export type AnnotatedFile =
  { readonly bytes: Uint8Array; readonly problem: null } | { readonly bytes: null; readonly problem: string };

export interface Call {
  readonly id: number;
  readonly name: JobName;
  readonly asked: unknown;
}

/** A large answer comes in pieces, so that no thread is busy for long with taking one in. */
export type Answer =
  | { readonly id: number; readonly type: 'piece'; readonly piece: unknown }
  | { readonly id: number; readonly type: 'done'; readonly answered: unknown }
  | { readonly id: number; readonly type: 'problem'; readonly problem: SentProblem };

/** An error as a thread can send it. */
export interface SentProblem {
  readonly name: string;
  readonly code: string;
  /** French where `name` is that of a problem of ours. */
  readonly message: string;
  readonly cells: readonly CellRef[];
}
