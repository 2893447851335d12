import { typography } from '../../contract';
import { EditProblem } from '../../sheets';

/** What a port throws where the user has to know: its message is French and says what to do next. */
export class SessionProblem extends Error {
  override readonly name = 'SessionProblem';
}

/** What is told of an error: its own words where they were written for the user; else that it is ours. */
export function problemText(error: unknown): string {
  if (error instanceof EditProblem || error instanceof SessionProblem) return error.message;
  const detail = error instanceof Error ? error.name : typeof error;
  return typography(
    `Erreur interne de Cofisol (${detail}). Le classeur n'est pas en cause et rien n'a été perdu : recommencez ; si l'erreur revient, signalez-la-nous.`,
  );
}
