import type { SentCheck } from '../../checking';
import type { CellRef, NewSheet, Snapshot } from '../../sheets';
import type { CheckRequest } from '../session';

/** What is asked of another thread by its name, and what it answers: data that a thread can send. */
export interface Job {
  readonly asked: unknown;
  readonly answered: unknown;
}

export type JobsIn<Jobs> = { readonly [Name in keyof Jobs]: Job };

/** The jobs that any face may have done beside its own thread, wherever its workbook is. */
export interface CommonJobs {
  check: { readonly asked: AskedCheck; readonly answered: SentCheck };
  /** The State's own file, .csv included. */
  stateFile: { readonly asked: { readonly name: string; readonly bytes: Uint8Array }; readonly answered: Snapshot };
  newWorkbook: { readonly asked: AskedWorkbook; readonly answered: Uint8Array };
}

export interface AskedCheck {
  /** Null for the workbook in the thread's own hand as it is; another one is sent whole. */
  readonly of: Snapshot | null;
  readonly customXml: string | null;
  readonly request: CheckRequest;
}

export interface AskedWorkbook {
  readonly sheets: readonly NewSheet[];
  readonly properties: { readonly title: string };
}

export interface Call {
  readonly id: number;
  readonly name: string;
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
