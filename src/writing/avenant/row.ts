import type { CheckedAction, CheckedLine } from '../../checking';
import { euros, typography, type Nature } from '../../contract';
import { add, cents, subtract, ZERO, type Cents } from '../../money';
import type { Parameters } from '../../parameters';
import { proposedCarryOver, proposedLastYear, proposedReduction, type Proposal } from '../../planning';
import type { ReadAction, ReadFunder, ReadLine } from '../../reading';
import { BLANK, ceeOf, costOf, figureOf, fundersFigure, worked, type Figure } from '../layout/figure';
import { NATURE_WORDS } from './natureWords';
import type { AvenantOptions } from './options';
import { REDUCTION_LEFT_OUT, takenTwice, twiceText, type Twice } from './takenTwice';

/** One action in the avenant of a year. */
export interface AvenantRow {
  readonly action: ReadAction;
  /** As the workbook says it for the year, else for the action. */
  readonly nature: Nature | null;
  /** Whether it starts this year, goes on, or had credits last year and has none now. */
  readonly standing: 'starts' | 'goes-on' | 'stops';
  readonly cost: Figure;
  readonly thirdParties: Figure;
  /** The tiers one by one, in the order of the workbook. */
  readonly funders: readonly ReadFunder[];
  /** The part of the tiers that comes from CEE; blank where there is none. */
  readonly cee: Figure;
  readonly fse: Figure;
  readonly collectivity: Figure;
  /** Part État of the year before: a reminder. */
  readonly previousState: Figure;
  /** Crédits nouveaux. */
  readonly state: Figure;
  /** Both shares before they were put into whole euros. */
  readonly unrounded: { readonly state: Figure; readonly collectivity: Figure };
  readonly carryOver: Figure;
  readonly reduction: Figure;
  /** What answers, beside the réfaction, for what was not consumed: one of the two at least is Cofisol's proposal. */
  readonly takenTwice: readonly Twice[];
  /** A réfaction that could be proposed is not taken: the new credits were lowered instead. */
  readonly isReductionLeftOut: boolean;
  /** Crédits nouveaux + report - réfaction; null where the part État is blank. */
  readonly delegated: Cents | null;
  /** Crédits nouveaux less those of the year before; null where either is blank on an action that goes on. */
  readonly difference: Cents | null;
  /** Eligible meals, where the workbook gives their number. */
  readonly meals: bigint | null;
  /** What whoever signs has to know of the line, in French. */
  readonly notes: readonly string[];
}

/** The row of an action; null where it has nothing to do with the year. */
export function avenantRow(
  { action, lines }: CheckedAction,
  options: AvenantOptions,
  parameters: Parameters,
): AvenantRow | null {
  const current = lines.find(({ line }) => line.year === options.year) ?? null;
  const before = lines.find(({ line }) => line.year === options.year - 1)?.line ?? null;
  const previousState = figureOf(before, 'state');
  if (!current && (previousState.amount ?? ZERO) === ZERO) return null;

  const notes: string[] = [];
  const line = current?.line ?? null;
  const lastYear = lastYearOf(action, options, parameters);
  const shares = sharesOf(current, lastYear, options, notes);
  const carryOver = carryOverOf(action, current, options, parameters, notes);
  const proposed = reductionOf(action, line, options, parameters);
  const isReductionLeftOut = proposed !== null && lastYear !== null;
  if (isReductionLeftOut) notes.push(REDUCTION_LEFT_OUT);
  else if (proposed !== null) notes.push(...proposed.steps, proposed.decision);
  const reduction = proposed !== null && !isReductionLeftOut ? worked(proposed.amount) : figureOf(line, 'reduction');
  const twice = takenTwice(line, carryOver, reduction, lastYear !== null);
  notes.push(...twice.map((one) => twiceText(one, options.year, carryOver, reduction)));
  const standing = !current ? 'stops' : before ? 'goes-on' : 'starts';
  const cost = costOf(line, action.nature === 'renforcee');
  if (current && cost.amount === null) notes.push('Coût total non indiqué.');
  if (current && shares.state.amount === null) notes.push('Part État non indiquée.');
  const nature = line?.nature ?? action.nature;
  const natureBefore = before?.nature ?? action.nature;
  if (line && before && nature && natureBefore && nature !== natureBefore) {
    const [was, is] = [NATURE_WORDS[natureBefore], NATURE_WORDS[nature]];
    notes.push(`Nature : ${was} en ${String(before.year)}, ${is} en ${String(line.year)}.`);
  }
  if (standing === 'stops') notes.push(`Sans crédits en ${String(options.year)}.`);
  return {
    action,
    nature,
    standing,
    cost,
    thirdParties: fundersFigure(line?.funders ?? []),
    funders: line?.funders ?? [],
    cee: ceeOf(line),
    fse: figureOf(line, 'fse'),
    collectivity: shares.collectivity,
    previousState,
    state: shares.state,
    unrounded: shares.unrounded,
    carryOver,
    reduction,
    takenTwice: twice,
    isReductionLeftOut,
    delegated:
      shares.state.amount === null
        ? null
        : subtract(add(shares.state.amount, carryOver.amount ?? ZERO), reduction.amount ?? ZERO),
    difference: differenceOf(standing, shares.state.amount, previousState.amount),
    meals: line?.meals ?? null,
    // Report and réfaction start from the same reliquat: its calculation is told once.
    notes: [...new Set(notes.map(typography))],
  };
}

type SharesOfRow = Pick<AvenantRow, 'state' | 'collectivity' | 'unrounded'>;

function unchanged(state: Figure, collectivity: Figure): SharesOfRow {
  return { state, collectivity, unrounded: { state, collectivity } };
}

/** The shares of the year: as entered, else as accepted; then in whole euros where asked. */
function sharesOf(
  current: CheckedLine | null,
  lastYear: Proposal | null,
  options: AvenantOptions,
  notes: string[],
): SharesOfRow {
  if (!current) return unchanged(BLANK, BLANK);
  let state = figureOf(current.line, 'state');
  let collectivity = figureOf(current.line, 'collectivity');
  if (options.acceptExpected && state.amount === null && current.expected.state !== null) {
    state = worked(current.expected.state);
    notes.push(`Part État calculée par Cofisol : ${euros(current.expected.state)}, à confirmer.`);
    if (collectivity.amount === null && current.expected.collectivity !== null) {
      collectivity = worked(current.expected.collectivity);
    }
  }
  if (lastYear) {
    state = worked(lastYear.amount);
    notes.push(...lastYear.steps, lastYear.decision, REST_AS_PLANNED);
  }
  return options.wholeEuros ? inWholeEuros(state, collectivity) : unchanged(state, collectivity);
}

/** Nothing says whether the action shrinks with the State's share, or who pays for it else. */
const REST_AS_PLANNED =
  "Le coût total et la part de la collectivité restent ceux du plan : à revoir, l'équilibre n'est plus assuré.";

/** The lowered credits of the contract's last year; null in other years, where nothing is left, or where nobody asks for it. */
function lastYearOf(
  action: ReadAction,
  { takeLastYear, year }: AvenantOptions,
  parameters: Parameters,
): Proposal | null {
  const proposal = takeLastYear ? proposedLastYear(action, parameters) : null;
  return proposal?.year === year ? proposal : null;
}

/** The State's share without its cents, which the collectivity takes on. */
function inWholeEuros(state: Figure, collectivity: Figure): SharesOfRow {
  if (state.amount === null) return unchanged(state, collectivity);
  const rest = ((state.amount % 100n) + 100n) % 100n;
  const completed = collectivity.amount === null ? null : cents(collectivity.amount + rest);
  return {
    state: { amount: cents(state.amount - rest), cells: state.cells },
    collectivity: { amount: completed, cells: collectivity.cells },
    unrounded: { state, collectivity },
  };
}

function carryOverOf(
  action: ReadAction,
  current: CheckedLine | null,
  options: AvenantOptions,
  parameters: Parameters,
  notes: string[],
): Figure {
  const written = figureOf(current?.line ?? null, 'carryOver');
  if (written.amount !== null || !options.takeCarryOver || !current) return written;
  const proposal = proposedCarryOver(action, options.year - 1, parameters);
  if (!proposal) return written;
  notes.push(...proposal.steps, proposal.decision);
  return worked(proposal.amount);
}

/** The réfaction that may be taken over; null where the workbook gives one itself, or nobody asks for it. */
function reductionOf(
  action: ReadAction,
  line: ReadLine | null,
  { takeReduction, year }: AvenantOptions,
  parameters: Parameters,
): Proposal | null {
  if (!takeReduction || (line?.reduction ?? null) !== null) return null;
  const proposal = proposedReduction(action, year, parameters);
  return proposal && proposal.amount > 0n ? proposal : null;
}

function differenceOf(standing: AvenantRow['standing'], now: Cents | null, before: Cents | null): Cents | null {
  if (standing === 'starts') return now;
  if (standing === 'stops') return before === null ? null : cents(-before);
  return now === null || before === null ? null : subtract(now, before);
}
