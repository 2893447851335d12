import { euros, typography, type Action, type Line } from '../contract';
import { atLeastZero, max, min, multiply, subtract, sum, ZERO, type Cents } from '../money';
import type { Parameters } from '../parameters';
import { executionOf } from './execution';

/** A figure that Cofisol proposes and never decides, with its calculation in words. */
export interface Proposal {
  readonly action: Action;
  /** The year whose credits it concerns. */
  readonly year: number;
  readonly amount: Cents;
  /** The calculation, in French, with its figures. */
  readonly steps: readonly string[];
  /** Who has to agree or decide, in French. */
  readonly decision: string;
}

const AGREEMENT = typography(
  "Report proposé : il demande l'accord des signataires du contrat, dans le cadre du dialogue de gestion.",
);
const PREFET = typography(
  "Réfaction possible : elle appartient au préfet, pour une action retardée ou non engagée sans justification valable. Cofisol ne fait qu'en montrer le calcul.",
);
const LAST_YEAR = typography(
  "Ajustement proposé de la dernière année, à partir de la consommation constatée : il demande l'accord des signataires (lecture retenue par Cofisol).",
);

/** The reliquat of a year, proposed for the next one; null where none is known, or nothing is left. */
export function proposedCarryOver(action: Action, year: number, parameters: Parameters): Proposal | null {
  const line = lineOf(action, year);
  if (!line || !parameters.figures.contractYears.value.includes(year + 1)) return null;
  const { reliquat, steps } = executionOf(line, action);
  if (reliquat === null || reliquat <= 0n) return null;
  return { action, year: year + 1, amount: reliquat, steps, decision: AGREEMENT };
}

/**
 * What the préfet could take off the new credits of a year for those of the year before that were not consumed:
 * S(N+1) x (1 - consumed / total délégué of N), floored, between 0 and S(N+1). Null where it can't be worked out, or between
 * the years in continuity.
 */
export function proposedReduction(action: Action, year: number, parameters: Parameters): Proposal | null {
  const next = lineOf(action, year)?.state ?? null;
  const before = lineOf(action, year - 1);
  if (next === null || next < 0n || !before || areInContinuity(year - 1, year, parameters)) return null;
  const { delegated, consumedState, steps } = executionOf(before, action);
  if (delegated === null || consumedState === null || delegated <= 0n) return null;
  const left = subtract(delegated, consumedState);
  const amount = min(next, atLeastZero(multiply(next, { numerator: left, denominator: delegated }, 'floor')));
  const step = `Réfaction de ${String(year)} à due proportion : ${euros(next)} × ${euros(atLeastZero(left))} / ${euros(delegated)} = ${euros(amount)}, arrondie au centime inférieur.`;
  return { action, year, amount, steps: [...steps, typography(step)], decision: PREFET };
}

/**
 * The new credits of the contract's last year, lowered by what was left of the earlier years whose consumption is known:
 * what was carried over from one to the next is not counted twice. Null where nothing is known or nothing is left.
 */
export function proposedLastYear(action: Action, parameters: Parameters): Proposal | null {
  const last = parameters.figures.contractYears.value.at(-1);
  const state = last === undefined ? null : (lineOf(action, last)?.state ?? null);
  if (last === undefined || state === null) return null;
  const unspent = action.lines.filter((line) => line.year < last).flatMap((line) => unspentOf(line, action) ?? []);
  const left = max(ZERO, sum(unspent.map(({ amount }) => amount)));
  if (left === ZERO) return null;
  const amount = atLeastZero(subtract(state, left));
  const detail = unspent.map(({ year, amount: of }) => `${euros(of)} en ${String(year)}`).join(', ');
  const step = `Crédits nouveaux de ${String(last)} : ${euros(state)} prévus − ${euros(left)} non consommés (${detail}) = ${euros(amount)}.`;
  return { action, year: last, amount, steps: [typography(step)], decision: LAST_YEAR };
}

/** New credits of a year less réfaction and consumption: reports between years cancel out in the sum. */
function unspentOf(line: Line, action: Action): { readonly year: number; readonly amount: Cents } | null {
  const { consumedState } = executionOf(line, action);
  if (line.state === null || consumedState === null) return null;
  return { year: line.year, amount: subtract(subtract(line.state, line.reduction ?? ZERO), consumedState) };
}

function areInContinuity(before: number, after: number, { figures }: Parameters): boolean {
  const { value } = figures.yearsInContinuity;
  return value.includes(before) && value.includes(after);
}

/** The line of a year; of a doublon the first. */
function lineOf(action: Action, year: number): Line | undefined {
  return action.lines.find((line) => line.year === year);
}
