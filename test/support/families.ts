import type { SheetSnapshot, Snapshot } from '../../src/sheets';
import { book, sheet, type Content } from './sheet';

/** One small contract and the families that it can be written in: no figure is in one and not in another. */
export interface Plan {
  readonly actions: readonly PlannedAction[];
  readonly ceilings: readonly { readonly axis: 1 | 3 | 4; readonly amount: number }[];
}

export interface PlannedAction {
  readonly id: string;
  readonly title: string;
  readonly axis: 1 | 3 | 4;
  readonly nature: 'nouvelle' | 'renforcée' | 'reconduite' | null;
  /** By year: cost, State, département, CAF, CEE, FSE+; null is a blank. */
  readonly years: readonly PlannedYear[];
}

export interface PlannedYear {
  readonly year: number;
  readonly amounts: readonly [Amount, Amount, Amount, Amount, Amount, Amount];
}
type Amount = number | null;

export const YEARS = [2024, 2025, 2026, 2027];
const ROLES = ['Coût total', 'Part État', 'Part Département', 'CAF', 'CEE', 'FSE+'];
const LABELS = { 1: 'Enfance', 3: 'Accès aux droits', 4: 'Transition écologique' };
const WHO: Content[] = ["Contrat local des solidarités, Département de l'Ariège"];

export const FAMILIES: Readonly<Record<string, (plan: Plan) => Snapshot>> = {
  recap: (plan) => book(recap('Récapitulatif', plan.actions), ceilings(plan)),
  axis: (plan) =>
    book(
      ...([1, 3, 4] as const).flatMap((axis) => {
        const actions = plan.actions.filter((action) => action.axis === axis);
        return actions.length > 0 ? [recap(`Axe ${axis} - ${LABELS[axis]}`, actions)] : [];
      }),
      ceilings(plan),
    ),
  annual: (plan) => book(...yearsOf(plan).map((year) => annual(year, plan)), ceilings(plan)),
  fiche: (plan) => book(...plan.actions.map((action) => fiche(action, false)), ceilings(plan)),
  'fiche, funders as columns': (plan) => book(...plan.actions.map((action) => fiche(action, true)), ceilings(plan)),
  'long, a line a year': (plan) => book(longByYear(plan), ceilings(plan)),
  'long, a line a funder': (plan) => book(longByFunder(plan), ceilings(plan)),
};

const head = ({ id, title, axis, nature }: PlannedAction): Content[] => [id, title, LABELS[axis], nature];
const HEAD: Content[] = ['N°', 'Action', 'Axe', 'Nature'];
const yearsOf = (plan: Plan): number[] =>
  YEARS.filter((year) => plan.actions.some(({ years }) => years.some((one) => one.year === year)));
const amountsOf = (action: PlannedAction, year: number): readonly Amount[] =>
  action.years.find((one) => one.year === year)?.amounts ?? ROLES.map(() => null);

function recap(name: string, actions: readonly PlannedAction[]): SheetSnapshot {
  const groups = YEARS.flatMap((year): Content[] => [year, ...ROLES.slice(1).map(() => null)]);
  return sheet(
    name,
    [
      WHO,
      [...HEAD.map(() => null), ...groups],
      [...HEAD, ...YEARS.flatMap(() => ROLES)],
      ...actions.map((action) => [...head(action), ...YEARS.flatMap((year) => amountsOf(action, year))]),
    ],
    { merges: ['E2:J2', 'K2:P2', 'Q2:V2', 'W2:AB2'] },
  );
}

function annual(year: number, plan: Plan): SheetSnapshot {
  const actions = plan.actions.filter(({ years }) => years.some((one) => one.year === year));
  const rows = actions.map((action) => [...head(action), ...amountsOf(action, year)]);
  return sheet(`Avenant ${year}`, [WHO, [`Exercice ${year}`], [...HEAD, ...ROLES], ...rows]);
}

function fiche(action: PlannedAction, transposed: boolean): SheetSnapshot {
  const plan = transposed
    ? [['Année', ...ROLES], ...YEARS.map((year) => [year, ...amountsOf(action, year)])]
    : [
        ['Financeurs', ...YEARS],
        ...ROLES.map((role, i) => [role, ...YEARS.map((year) => amountsOf(action, year)[i] ?? null)]),
      ];
  return sheet(`Fiche ${action.id}`, [
    WHO,
    ['N° de la fiche', action.id],
    ['Intitulé', action.title],
    ['Axe', LABELS[action.axis]],
    ['Nature', action.nature],
    [],
    ...plan,
  ]);
}

function longByYear({ actions }: Plan): SheetSnapshot {
  const rows = actions.flatMap((action) =>
    action.years.map(({ year, amounts }) => [...head(action), year, ...amounts]),
  );
  return sheet('Données', [WHO, [...HEAD, 'Année', ...ROLES], ...rows]);
}

function longByFunder({ actions }: Plan): SheetSnapshot {
  const rows = actions.flatMap((action) =>
    action.years.flatMap(({ year, amounts }) =>
      amounts.flatMap((amount, i): Content[][] =>
        amount === null ? [] : [[...head(action), year, ROLES[i] ?? null, amount]],
      ),
    ),
  );
  return sheet('Données', [WHO, [...HEAD, 'Année', 'Financeur', 'Montant'], ...rows]);
}

function ceilings(plan: Plan): SheetSnapshot {
  return sheet('Enveloppe', [
    ['Plafonds notifiés'],
    ['Axe', 'Plafond annuel'],
    ...plan.ceilings.map(({ axis, amount }) => [LABELS[axis], amount]),
  ]);
}
