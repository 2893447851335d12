import {
  consumedStateOf,
  delegatedOf,
  euros,
  lineFacts,
  typography,
  type Action,
  type ConsumedBasis,
  type Line,
} from '../contract';
import { cents, min, subtract, ZERO, type Cents, type Ratio } from '../money';

/** What became of the State's credits of one action in one year (domain.md, section 5). Null is not known. */
export interface Execution {
  /** Total délégué: crédits nouveaux + report received - réfaction. */
  readonly delegated: Cents | null;
  /** What was consumed of the State's part. */
  readonly consumedState: Cents | null;
  /** True where it is worked out from the total spending, here or by whoever wrote the workbook. */
  readonly estimated: boolean;
  readonly basis: Exclude<ConsumedBasis, 'estimated'> | null;
  /** Consumed over total délégué; null where there is nothing to consume. */
  readonly rate: Ratio | null;
  /** Total délégué - consumed; below 0 more was spent than delegated. */
  readonly reliquat: Cents | null;
  /** How it was worked out, in French, with its figures. */
  readonly steps: readonly string[];
  /** What is to be asked of the user before anything can be worked out, in French; null where nothing is. */
  readonly question: string | null;
}

export function executionOf(line: Line, action: Action): Execution {
  const delegated = delegatedOf(line);
  const consumed = consumptionOf(line, action);
  const known = delegated !== null && consumed.amount !== null ? { delegated, consumed: consumed.amount } : null;
  const reliquat = known ? subtract(known.delegated, known.consumed) : null;
  return {
    delegated,
    consumedState: consumed.amount,
    estimated: consumed.estimated,
    basis: line.consumed === null ? null : line.consumedBasis === 'estimated' ? 'state' : line.consumedBasis,
    rate: known && known.delegated > 0n ? { numerator: known.consumed, denominator: known.delegated } : null,
    reliquat,
    steps: [
      ...(delegated === null ? [] : [delegatedStep(line, delegated)]),
      ...consumed.steps,
      ...(known && reliquat !== null ? [reliquatStep(known.delegated, known.consumed, reliquat)] : []),
    ].map(typography),
    question: questionOf(line, consumed.question),
  };
}

interface Consumed {
  readonly amount: Cents | null;
  readonly estimated: boolean;
  readonly steps: readonly string[];
  readonly question: string | null;
}

const nothing = (question: string | null): Consumed => ({ amount: null, estimated: false, steps: [], question });

function consumptionOf(line: Line, action: Action): Consumed {
  const { consumed } = line;
  if (consumed === null) return nothing(null);
  if (line.consumedBasis === 'state') return { amount: consumed, estimated: false, steps: [], question: null };
  if (line.consumedBasis === 'estimated') {
    const step = `Part consommée de l'État : ${euros(consumed)}, que le classeur donne comme une estimation.`;
    return { amount: consumed, estimated: true, steps: [step], question: null };
  }
  if (line.consumedBasis === 'total') return estimated(line, action, consumed);
  return nothing(
    `${euros(consumed)} sont indiqués comme consommés sans dire s'il s'agit de la part de l'État ou de la dépense totale : précisez-le dans le titre de la colonne (« consommé part État » ou « dépense totale »).`,
  );
}

function estimated(line: Line, action: Action, spent: Cents): Consumed {
  const { state } = line;
  const { cost } = lineFacts(line, action);
  const amount = consumedStateOf(line, action);
  if (amount === null || state === null || cost === null) {
    return nothing(
      `La dépense totale est de ${euros(spent)}, mais la part consommée des crédits de l'État ne peut pas en être tirée sans ${state === null ? 'la part État' : 'le coût total'} de l'année : indiquez-${state === null ? 'la' : 'le'}.`,
    );
  }
  const capped = spent > cost ? ` (la dépense dépasse le coût prévu, elle est retenue pour ${euros(cost)})` : '';
  return {
    amount,
    estimated: true,
    steps: [
      `Part consommée de l'État, estimée d'après la dépense totale : ${euros(state)} × ${euros(min(spent, cost))} / ${euros(cost)} = ${euros(amount)}${capped}.`,
    ],
    question: null,
  };
}

function questionOf(line: Line, question: string | null): string | null {
  if (question !== null) return typography(question);
  const year = String(line.year);
  const tells = [line.consumed, line.carryOver, line.reduction, line.delegated].some((figure) => figure !== null);
  if (line.state === null && tells)
    return typography(
      `La part État de ${year} n'est pas indiquée : le total délégué et le reliquat ne sont pas calculés. Saisissez-la.`,
    );
  if (line.consumed !== null || line.state === null) return null;
  return typography(
    `La consommation de ${String(line.year)} n'est pas indiquée : rien n'est calculé. Saisissez-la (0 si rien n'a été consommé).`,
  );
}

function delegatedStep(line: Line, delegated: Cents): string {
  const terms = [
    `${euros(line.state ?? ZERO)} de crédits nouveaux`,
    ...(line.carryOver === null ? [] : [`+ ${euros(line.carryOver)} de report`]),
    ...(line.reduction === null ? [] : [`− ${euros(line.reduction)} de réfaction`]),
  ];
  return `Total délégué en ${String(line.year)} : ${terms.join(' ')}${terms.length > 1 ? ` = ${euros(delegated)}` : ''}.`;
}

function reliquatStep(delegated: Cents, consumed: Cents, reliquat: Cents): string {
  if (reliquat < 0n) {
    return `Dépassement : ${euros(consumed)} consommés pour ${euros(delegated)} délégués, soit ${euros(cents(-reliquat))} de plus ; rien n'est à reporter.`;
  }
  return `Reliquat : ${euros(delegated)} − ${euros(consumed)} = ${euros(reliquat)}.`;
}
