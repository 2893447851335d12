import { typography } from '../../contract';
import { EditProblem } from '../../sheets';
import type { Notice } from './state';

/** What a port throws where the user has to know: its message is French and says what to do next. */
export class SessionProblem extends Error {
  override readonly name = 'SessionProblem';
}

/** The same as a notice, with the cells that stood in the way of a write. */
export function problemNotice(error: unknown): Notice {
  const text = problemText(error);
  if (!(error instanceof EditProblem) || error.cells.length === 0) return { tone: 'problem', text };
  return { tone: 'problem', text, refused: error.cells };
}

/** What is told of an error: its own words where they were written for the user; else that it is ours. */
export function problemText(error: unknown): string {
  if (error instanceof EditProblem || error instanceof SessionProblem) return error.message;
  const detail = error instanceof Error ? error.name : typeof error;
  return typography(
    `Erreur interne de Cofisol (${detail}). Le classeur n'est pas en cause et rien n'a été perdu : recommencez ; si l'erreur revient, signalez-la-nous.`,
  );
}
