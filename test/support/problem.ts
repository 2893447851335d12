import { FileProblem, readWorkbook, type Limits } from '../../src/files';

/** The problem that reading gives; fails where it gives none or throws anything else. */
export function problemOf(bytes: Uint8Array, limits?: Partial<Limits>): FileProblem {
  try {
    readWorkbook(bytes, limits ? { limits } : {});
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('the file was read');
}
