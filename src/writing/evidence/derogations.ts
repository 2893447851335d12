import { plain } from '../../checking';
import { analyse, count, euros, typography, type Action, type Axis, type Contract } from '../../contract';
import { sum, ZERO, type Cents } from '../../money';
import type { Parameters } from '../../parameters';

/** What the contract owes to a derogation: the register that goes up to the State's central services. */
export interface Derogations {
  readonly lines: readonly Derogation[];
  /** How many, and what they weigh in the contract, in French. */
  readonly summary: string;
}

export interface Derogation {
  readonly kind: 'reconduite' | 'outside-framework';
  readonly id: string;
  readonly title: string;
  readonly axis: Axis | null;
  /** State credits over all years; the expected share stands in for a blank one. */
  readonly state: Cents;
  /** On what it rests, in French. */
  readonly condition: string;
}

export function derogations(contract: Contract, parameters: Parameters): Derogations {
  const credits = new Map<Action, Cents[]>();
  for (const { action, credit } of analyse(contract, parameters)) {
    credits.set(action, [...(credits.get(action) ?? []), credit ?? ZERO]);
  }
  const stateOf = (action: Action): Cents => sum(credits.get(action) ?? []);
  const derogation = (action: Action, kind: Derogation['kind'], condition: string): Derogation => ({
    kind,
    id: plain(action.id ?? ''),
    title: plain(action.title),
    axis: action.axis,
    state: stateOf(action),
    condition: typography(condition),
  });
  const { actions } = contract;
  const continued = actions.filter(({ nature }) => nature === 'reconduite');
  const outside = actions.filter(({ outsideFramework }) => outsideFramework === true);
  const allowed = parameters.figures.outsideFrameworkAxis.value;
  return {
    lines: [
      ...continued.map((action) => derogation(action, 'reconduite', CONTINUED)),
      ...outside.map((action) =>
        derogation(action, 'outside-framework', action.axis === allowed ? OUTSIDE : notOn(allowed)),
      ),
    ],
    summary: summary(continued, outside, actions, stateOf),
  };
}

const CONTINUED = 'Reconduction de la contractualisation précédente : admise si elle reste minoritaire.';
const OUTSIDE =
  "Trois conditions : besoin issu du diagnostic territorial, action qui sert un sous-axe du référentiel, accord des services de l'État. À faire remonter au niveau national.";
const notOn = (axis: Axis): string => `Dérogation impossible : elle n'existe que sur l'axe ${axis}.`;

function summary(
  continued: readonly Action[],
  outside: readonly Action[],
  actions: readonly Action[],
  stateOf: (action: Action) => Cents,
): string {
  if (continued.length + outside.length === 0) {
    const unknown = actions.filter(({ nature }) => nature === null).length;
    const unsaid = unknown === 0 ? '' : ` ; nature non indiquée pour ${count(unknown, 'action', 'actions')}`;
    return typography(`Aucune action reconduite ni hors référentiel n'est inscrite${unsaid}.`);
  }
  const credits = (some: readonly Action[]): string =>
    `${euros(sum(some.map(stateOf)))} de crédits État sur ${euros(sum(actions.map(stateOf)))}`;
  const parts = [
    ...(continued.length === 0
      ? []
      : [
          `${count(continued.length, 'action reconduite', 'actions reconduites')} sur ${actions.length}, soit ${credits(continued)}`,
        ]),
    ...(outside.length === 0
      ? []
      : [`${count(outside.length, 'action hors référentiel', 'actions hors référentiel')}, soit ${credits(outside)}`]),
  ];
  return typography(`${parts.join(' ; ')}.`);
}
