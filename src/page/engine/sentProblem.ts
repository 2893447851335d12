import { FileProblem } from '../../files';
import { EditProblem } from '../../sheets';
import type { SentProblem } from '../../ui';

export function sentProblem(error: unknown): SentProblem {
  if (error instanceof EditProblem)
    return { name: error.name, code: error.code, message: error.message, cells: error.cells };
  if (error instanceof FileProblem) return { name: error.name, code: error.code, message: error.message, cells: [] };
  const { name, message } = error instanceof Error ? error : { name: typeof error, message: '' };
  return { name, code: '', message, cells: [] };
}
