import type { SheetAppearance, CellLook } from '../../files';
import type { FileSummary, PageRun } from '../../report';
import type { Edits, Inverse, Reverted, Snapshot } from '../../sheets';
import type { CheckRequest, CommonJobs } from '../../ui';

/** What the engine does, by name: what it is asked, what it answers. */
export interface Jobs extends CommonJobs {
  /** Takes the workbook of these bytes in hand. */
  open: { readonly asked: Uint8Array; readonly answered: null };
  read: { readonly asked: null; readonly answered: Snapshot };
  apply: { readonly asked: Edits; readonly answered: Inverse };
  revert: { readonly asked: Inverse; readonly answered: Reverted };
  bytes: { readonly asked: null; readonly answered: Uint8Array };
  appearance: { readonly asked: string; readonly answered: SheetLooks };
  /** What a list of contracts keeps of a workbook; one that can't be read says why. */
  summarise: { readonly asked: AskedFile; readonly answered: Summarised };
  /** The page of a contract, to be sent back. */
  page: { readonly asked: AskedFile; readonly answered: string };
  /** A copy with flags; null where none can be made, with the reason. */
  annotate: { readonly asked: AskedFile; readonly answered: AnnotatedFile };
}

export type JobName = keyof Jobs;

export interface SheetLooks {
  readonly looks: readonly CellLook[];
  /** Null where everything is plain. */
  readonly sheet: SheetAppearance | null;
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
