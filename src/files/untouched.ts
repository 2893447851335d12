import { openEditor } from './edit';
import { playBack } from './xlsx/patch';
import { EditProblem } from '../sheets';
import { FileProblem } from './problem';

/**
 * Whether the bytes are a copy that Cofisol annotated and nobody changed since: nothing in it is anybody's work that the
 * original does not have.
 */
export function isUntouchedCopy(bytes: Uint8Array): boolean {
  try {
    return playBack(openEditor(bytes, {}));
  } catch (error) {
    if (error instanceof EditProblem || error instanceof FileProblem) return false;
    throw error;
  }
}
