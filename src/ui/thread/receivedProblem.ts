import { EditProblem, type EditProblemCode } from '../../sheets';
import { SessionProblem } from '../session';
import type { SentProblem } from './messages';

/** The error as this side of the thread throws it: those written for the user stay such. */
export function receivedProblem({ name, code, message, cells }: SentProblem): Error {
  if (name === 'EditProblem') return new EditProblem(code as EditProblemCode, message, cells);
  if (name === 'FileProblem') return new SessionProblem(message);
  const error = new Error(message);
  error.name = name;
  return error;
}
