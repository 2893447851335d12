import type { FileProblemCode, FileProblemInfo } from './problemKinds';
import { sentences } from './sentences';

/** A file that cannot be read, told in one French sentence (`message`) that says what to do next. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    readonly info: FileProblemInfo = {},
    options?: ErrorOptions,
  ) {
    super(sentences[code](info), options);
  }
}
