import * as v from 'valibot';
import type { Parameters } from './parameters';
import { parametersSchema } from './schema';

/** A set of parameters that can't be used; `message` says in French what is expected, `path` where. */
export class ParametersError extends Error {
  override readonly name = 'ParametersError';

  constructor(
    /** « figures.floorRate.value.departement », '' for the whole. */
    readonly path: string,
    reason: string,
  ) {
    super(`Jeu de paramètres refusé${path === '' ? '' : `, à « ${path} »`} : ${reason}.`);
  }
}

/**
 * The set of parameters that a JSON value holds (see `parameters.schema.json`).
 * Throws a `ParametersError` at the first thing that is missing, unknown or out of its bounds.
 */
export function loadParameters(json: unknown): Parameters {
  const result = v.safeParse(parametersSchema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ParametersError(v.getDotPath(issue) ?? '', reasonOf(issue));
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return "ce nom n'est pas connu";
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'cette donnée manque';
  if (issue.input === undefined) return 'cette donnée manque';
  if (issue.type === 'strict_object') return 'un objet est attendu';
  return issue.type === 'array' && !issue.message.startsWith('un') ? 'une liste est attendue' : issue.message;
}
