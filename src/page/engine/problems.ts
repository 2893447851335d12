import { FileProblem } from '../../files';
import { EditProblem, type EditProblemCode } from '../../sheets';
import { SessionProblem } from '../../ui';
import type { SentProblem } from './messages';

export function sentProblem(error: unknown): SentProblem {
  if (error instanceof EditProblem)
    return { name: error.name, code: error.code, message: error.message, cells: error.cells };
  if (error instanceof FileProblem) return { name: error.name, code: error.code, message: error.message, cells: [] };
  const { name, message } = error instanceof Error ? error : { name: typeof error, message: '' };
  return { name, code: '', message, cells: [] };
}

/** The error as this side of the thread throws it: those written for the user stay such. */
export function receivedProblem({ name, code, message, cells }: SentProblem): Error {
  if (name === 'EditProblem') return new EditProblem(code as EditProblemCode, message, cells);
  if (name === 'FileProblem') return new SessionProblem(message);
  const error = new Error(message);
  error.name = name;
  return error;
}
