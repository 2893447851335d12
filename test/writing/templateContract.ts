import * as fc from 'fast-check';
import type { Kind } from '../../src/contract';
import type { OAction, OContract } from '../oracle/types';

/** A line as it is typed into a template, beside what the oracle needs. */
export type TypedLine = OAction['lines'][number] & {
  readonly carryOver: bigint | null;
  readonly reduction: bigint | null;
  readonly consumed: bigint | null;
};
export interface TypedAction extends OAction {
  readonly theme: string | null;
  readonly national: string | null;
  readonly lines: readonly TypedLine[];
}
export interface TypedContract extends OContract {
  readonly actions: readonly TypedAction[];
  readonly collectivity: string;
}

export const FUNDERS = ['CAF', 'Région', 'Communes et CCAS', 'Autres financeurs', 'CEE'] as const;
export const YEARS = [2024, 2025, 2026, 2027] as const;
export const AXES_OF: Readonly<Record<Kind, readonly number[]>> = { departement: [1, 3, 4], metropole: [1, 2, 3, 4] };

/** Amounts that binary fractions are bad at, odd cents, and any other. */
const cents = fc.oneof(
  fc.constantFrom(1n, 2n, 3n, 29n, 57n, 101n, 115n, 10_001n, 110_003n, 7_350_015n, 99_999_999n, 100_000_000_001n),
  fc.bigInt({ min: 0n, max: 200_000_000n }),
  fc.bigInt({ min: 0n, max: 2_000_000n }).map((euros) => euros * 100n),
);
const rarely = (amount: fc.Arbitrary<bigint>) => fc.option(amount, { nil: null, freq: 2 });

const titles = fc.constantFrom(
  'Soutien à la parentalité',
  '=Prévention du décrochage',
  "Lutte contre l'exclusion, « aller vers »",
  'Tarification sociale de la cantine : compensation des repas',
  'SLIME – précarité énergétique',
  'Mobilité solidaire en milieu rural',
  'Prévention du décrochage des 11-15 ans',
  'Maisons des 1 000 premiers jours : accompagner dès la grossesse',
  'Accueil',
  'Budget des familles – total accompagnement',
);

const line = (year: number): fc.Arbitrary<TypedLine> =>
  fc
    .record({
      cost: fc.option(cents, { nil: null, freq: 8 }),
      reinforcedCost: rarely(cents),
      shares: fc.constantFrom('parity', 'parity', 'any', 'none'),
      state: fc.option(cents, { nil: null, freq: 5 }),
      collectivity: fc.option(cents, { nil: null, freq: 5 }),
      tiers: fc.tuple(...FUNDERS.map(() => fc.option(fc.bigInt({ min: 0n, max: 3_000_000n }), { nil: null, freq: 2 }))),
      fse: rarely(fc.bigInt({ min: 0n, max: 5_000_000n })),
      meals: rarely(fc.bigInt({ min: 0n, max: 60_000n })),
      investment: rarely(cents),
      carryOver: rarely(cents),
      reduction: rarely(fc.bigInt({ min: 0n, max: 100_000n })),
      consumed: rarely(cents),
    })
    .map(({ tiers, shares, state, collectivity, ...drawn }): TypedLine => {
      const funders = FUNDERS.flatMap((name, i) => {
        const amount = tiers[i] ?? null;
        return amount === null ? [] : [{ name, amount, cee: name === 'CEE', commune: name === 'Communes et CCAS' }];
      });
      const typed = shares === 'parity' || (shares === 'any' && (state ?? collectivity) !== null);
      // What was carried over or consumed alone is no year of the plan.
      const cost = drawn.cost ?? (typed || funders.length > 0 ? null : 100n);
      const rest = (cost ?? 0n) - funders.reduce((sum, { amount }) => sum + amount, 0n);
      const half = rest > 0n ? rest / 2n : 0n;
      return {
        year,
        ...drawn,
        cost,
        state: shares === 'parity' ? half : shares === 'any' ? state : null,
        collectivity:
          shares === 'parity' ? (rest - half > 0n ? rest - half : 0n) : shares === 'any' ? collectivity : null,
        funders,
        ceeDetail: null,
        unreadable: new Set<never>(),
        schemeAsWritten: null,
      };
    });

const text = fc.option(fc.constantFrom('Nombre de familles suivies', 'Taux de sortie positive'), { nil: null });

function action(index: number, kind: Kind): fc.Arbitrary<TypedAction> {
  return fc
    .record({
      axis: fc.constantFrom(...AXES_OF[kind]),
      title: titles,
      nature: fc.option(fc.constantFrom('nouvelle', 'renforcee', 'reconduite'), { nil: null, freq: 5 }),
      lead: fc.option(fc.constantFrom('CCAS de Foix', 'Association Le Relais'), { nil: null }),
      theme: fc.option(fc.constantFrom('Parentalité', 'Personnes sans domicile'), { nil: null }),
      outsideFramework: fc.option(fc.boolean(), { nil: null }),
      national: text,
      local: text,
      cantine: fc.constantFrom(false, false, false, true),
      lines: fc.tuple(...YEARS.map((year) => fc.option(line(year), { nil: null, freq: 4 }))),
    })
    .map(({ local, cantine, lines, title, ...drawn }) => ({
      ...drawn,
      id: `${drawn.axis}.${index + 1}0`,
      title: `${title} ${index + 1}`,
      transversal: false,
      localIndicator: local,
      lines: lines.flatMap((one) =>
        one === null ? [] : [{ ...one, schemeAsWritten: cantine ? 'cantine' : 'standard' }],
      ),
    }));
}

/** Contracts as somebody might type them, right or wrong. */
export function contracts(kind: Kind, actions: number): fc.Arbitrary<TypedContract> {
  return fc
    .record({
      actions: fc.tuple(...Array.from({ length: actions }, (_, i) => action(i, kind))),
      ceilings: fc.array(fc.option(cents, { nil: null, freq: 8 }), { minLength: 16, maxLength: 16 }),
    })
    .map(({ actions: own, ceilings }) => ({
      collectivity: kind === 'departement' ? 'Département du Jura' : 'Nantes Métropole',
      kind,
      overseas: false,
      actions: own,
      envelope: AXES_OF[kind].flatMap((axis, i) =>
        YEARS.flatMap((year, j) => {
          const amount = ceilings[i * 4 + j] ?? null;
          return amount === null ? [] : [{ axis, year, amount }];
        }),
      ),
    }));
}
