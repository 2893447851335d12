import { FileProblem } from '../../files';
import { SessionProblem } from '../../ui';
import { texts } from '../texts';

/** Above it a page would rather be frozen than of use; a contract has some hundred kilobytes. */
const LARGEST = 50 * 1024 * 1024;

/** The content of a file that the user gave. @throws FileProblem before anything is read where it is too large, SessionProblem where it can't be read at all */
export async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST) throw new FileProblem('file-too-large', { limit: LARGEST, actual: file.size });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new SessionProblem(texts.open.gone);
  }
}
