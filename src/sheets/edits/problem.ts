import type { CellRef } from '../address';

/** Why edits cannot be applied. Nothing parses the message: callers look at `code`. */
export type EditProblemCode =
  | 'no-such-sheet'
  | 'sheet-exists'
  | 'bad-sheet-name'
  | 'not-our-sheet'
  | 'sheet-changed'
  | 'in-merge'
  | 'part-of-array'
  | 'in-table'
  | 'protected'
  /** No sheet may come or go: apply the other edits without it, and tell. */
  | 'structure-protected'
  /** Formulas elsewhere refer to the sheet that is to go. */
  | 'sheet-used'
  | 'name-exists'
  | 'read-only'
  | 'too-large'
  | 'signed'
  | 'changed-since'
  | 'not-supported'
  | 'busy';

/** Edits that a host refuses: nothing was written. The message is one French sentence that says what to do next. */
export class EditProblem extends Error {
  override readonly name = 'EditProblem';

  constructor(
    readonly code: EditProblemCode,
    message: string,
    /** The cells concerned, where there are any. */
    readonly cells: readonly CellRef[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
