import type { StateEnvelope } from '../../reading';
import type { FileSummary } from '../../report';
import type { GivenFile } from './given';

/** A workbook of the folder, with what is known of it. */
export interface FolderFile extends GivenFile {
  /** Null until it is checked. */
  readonly result: { readonly summary: FileSummary; readonly sha256: string | null } | null;
  /** The user said that this one counts, where several give the same contract. */
  readonly preferred: boolean;
}

export interface FolderState {
  readonly files: readonly FolderFile[];
  readonly phase: 'empty' | 'checking' | 'ready' | 'cancelled';
  /** The State's own file; null where the ceilings are those of the workbooks. */
  readonly envelope: (StateEnvelope & { readonly name: string }) | null;
  /** What went wrong beside the workbooks themselves, in French. */
  readonly problem: string | null;
}

export const EMPTY: FolderState = { files: [], phase: 'empty', envelope: null, problem: null };

export function doneOf({ files }: FolderState): number {
  return files.filter(({ result }) => result !== null).length;
}
