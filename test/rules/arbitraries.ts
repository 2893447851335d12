import fc from 'fast-check';
import type { Action, Axis, Contract, Funder, Kind, Line, Nature, Scheme, UnreadableFigure } from '../../src/contract';
import { cents, type Cents } from '../../src/money';

/** Contracts as people write them: near parity, near the caps, with the odd mistake. */

const TITLES = [
  'Bus des droits',
  'Déploiement du SLIME+',
  'Territoire zéro exclusion énergétique (TZEE)',
  'Tarification sociale de la restauration : compensation des repas',
  'Cantine à 1 euro',
  'Tarification sociale : moyens administratifs',
  'Tarification sociale des transports : compensation des pertes de recettes',
  "Appui à l'ADIL",
  'ADIL : prévention des expulsions',
  'Mission locale : repérage',
  'Postes d’adultes-relais',
  "Fonds d'aide aux jeunes",
  "Places d'hébergement",
  'Nouvel accueil de jour',
  'Tiers-lieu alimentaire',
  'SPIE',
  'Crèche AVIP',
  'Crèche AVIS',
  'Mobilité et insertion professionnelle',
  'Mobilité pour tous',
].map((title) => title.replace('’', "'"));

const amount: fc.Arbitrary<Cents> = fc
  .oneof(
    { weight: 8, arbitrary: fc.bigInt(0n, 300_00n) },
    { weight: 3, arbitrary: fc.bigInt(0n, 10n ** 8n) },
    { weight: 1, arbitrary: fc.bigInt(-200n, -1n) },
  )
  .map(cents);
const maybe = <T>(arbitrary: fc.Arbitrary<T>, nil = 3) => fc.option(arbitrary, { nil: null, freq: nil });
const offset = fc.constantFrom(0n, 0n, 0n, 0n, 1n, -1n, 2n, -2n, 99n, 100n, -100n, 101n, -101n, 5000n, -5000n);
const axis = fc.constantFrom<Axis | null>(1, 1, 2, 3, 3, 4, 4, 4, null);

const funder: fc.Arbitrary<Funder> = fc
  .record({ name: fc.constantFrom('CAF', 'Région', 'CEE', 'Commune de X', 'CCAS'), amount })
  .map(({ name, amount: value }) => ({
    name,
    amount: value,
    cee: name === 'CEE',
    commune: /^C(ommune|CAS)/.test(name),
  }));

/** Half of what is left once tiers are off, plus an offset: where mistakes and roundings live. */
function nearHalf(cost: Cents | null, funders: readonly Funder[], off: bigint): Cents {
  const tiers = funders.reduce((total, one) => total + one.amount, 0n);
  return cents(((cost ?? 0n) - tiers) / 2n + off);
}

const line: fc.Arbitrary<Line> = fc
  .record({
    year: fc.constantFrom(2024, 2024, 2025, 2026, 2027, 2028),
    cost: maybe(amount, 6),
    reinforcedCost: maybe(amount, 1).map((value) => value),
    ceeDetail: fc.option(amount, { nil: null, freq: 1 }),
    funders: fc.array(funder, { maxLength: 3 }),
    fse: maybe(amount, 2),
    stateOffset: offset,
    collectivityOffset: offset,
    freeState: maybe(amount, 1),
    blankState: fc.nat(9),
    blankCollectivity: fc.nat(9),
    unreadable: fc.oneof(
      { weight: 9, arbitrary: fc.constant<UnreadableFigure[]>([]) },
      { weight: 1, arbitrary: fc.subarray<UnreadableFigure>(['funders', 'cee', 'fse', 'other', 'state']) },
    ),
    schemeAsWritten: fc.oneof(
      { weight: 8, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom<Scheme>('standard', 'cee', 'cantine') },
    ),
    meals: fc.option(fc.bigInt(0n, 300n), { nil: null }),
    investment: fc.option(amount, { nil: null }),
    rare: fc.nat(7),
  })
  .map((of): Line => {
    const half = nearHalf(of.cost, of.funders, 0n);
    const state =
      of.blankState === 0 ? null : of.freeState !== null && of.rare < 2 ? of.freeState : cents(half + of.stateOffset);
    const collectivity =
      of.blankCollectivity === 0
        ? null
        : of.rare === 2
          ? cents(0n)
          : cents(half + of.collectivityOffset - (of.rare < 5 ? 0n : (of.fse ?? 0n)));
    return {
      year: of.year,
      cost: of.cost,
      reinforcedCost: of.rare === 3 ? of.reinforcedCost : null,
      state,
      collectivity,
      funders: of.funders,
      ceeDetail: of.rare === 4 ? of.ceeDetail : null,
      fse: of.fse,
      unreadable: new Set(of.unreadable),
      schemeAsWritten: of.schemeAsWritten,
      meals: of.meals,
      investment: of.investment,
      carryOver: null,
      reduction: null,
      delegated: null,
      consumed: null,
      consumedBasis: null,
      reliquat: null,
      indicatorTarget: null,
      indicatorAchieved: null,
      comment: null,
      collectivityPlaceAbsent: false,
    };
  });

const action: fc.Arbitrary<Action> = fc.record({
  id: fc.constantFrom('1.1', '1.10', '3.1', '4.1', '4.2', null),
  title: fc.constantFrom(...TITLES),
  axis,
  transversal: fc.nat(9).map((n) => n === 0),
  nature: fc.constantFrom<Nature | null>('nouvelle', 'nouvelle', 'renforcee', 'reconduite', null),
  lead: fc.constantFrom(null, null, 'Département', 'Mission locale du Sud'),
  theme: fc.constant(null),
  outsideFramework: fc.constantFrom(null, false, false, true),
  localIndicator: fc.constantFrom(null, 'nombre de familles', ''),
  nationalIndicator: fc.constant(null),
  lines: fc.array(line, { maxLength: 4 }),
});

export const anyContract: fc.Arbitrary<Contract> = fc
  .record({
    kind: fc.constantFrom<Kind>('departement', 'metropole'),
    collectivity: fc.constantFrom(null, 'Nantes Métropole', 'MEL', 'Pau Métropole', 'Métropole du Grand Paris'),
    overseas: fc.nat(5).map((n) => n === 0),
    actions: fc.array(action, { maxLength: 6 }),
    envelope: fc.uniqueArray(
      fc.record({ axis: fc.constantFrom<Axis>(1, 2, 3, 4), year: fc.constantFrom(2024, 2025, 2026, 2027), amount }),
      {
        selector: (one) => `${String(one.axis)} ${String(one.year)}`,
        minLength: 4,
        maxLength: 16,
      },
    ),
  })
  .map((of) => ({ ...of, kindFrom: 'given' as const, overseas: of.overseas && of.kind === 'departement' }));
