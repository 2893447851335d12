import { FileProblem } from '../../files';
import { SessionProblem } from '../../ui';
import { texts } from '../texts';

/** What the user is told of an error: the words of those made for him, else that the fault is ours. */
export function messageOf(error: unknown): string {
  return error instanceof FileProblem || error instanceof SessionProblem ? error.message : texts.open.failed;
}
