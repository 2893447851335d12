import { expectedShares, inverse, type Shares } from '../../src/contract';
import { formatDecimal } from '../../src/money';
import { builtInParameters } from '../../src/parameters';
import { action, contract, eur, line, type ActionText, type LineText } from './builders';

function shares(text: LineText, of: ActionText = {}, kind: 'departement' | 'metropole' = 'departement'): Shares {
  return expectedShares(line(text), action(of), contract({ kind }), builtInParameters);
}

const pair = ({ state, collectivity }: Shares) => [
  state === null ? null : formatDecimal(state),
  collectivity === null ? null : formatDecimal(collectivity),
];

describe('the three worked examples of the FAQ', () => {
  test('une action coûte 100, elle est financée à 50/50', () => {
    expect(pair(shares({ cost: 100 }))).toEqual(['50.00', '50.00']);
  });
  test('un partenaire extérieur apporte 20 : 40/40', () => {
    expect(pair(shares({ cost: 100, funders: { Région: 20 } }))).toEqual(['40.00', '40.00']);
  });
  test('et la collectivité reçoit 10 de FSE+ : sa part directe est de 30', () => {
    expect(pair(shares({ cost: 100, funders: { Région: 20 }, fse: 10 }))).toEqual(['40.00', '30.00']);
  });
});

describe('the table of domain.md, section 3', () => {
  test('la même, renforcée : le FSE+ n’est pas admis', () => {
    const of = { nature: 'renforcee' } as const;
    expect(pair(shares({ cost: 100, funders: { Région: 20 }, fse: 10 }, of))).toEqual(['40.00', '40.00']);
  });
  test('SLIME en 2024, CEE à 60 %', () => {
    const of = { title: 'SLIME', axis: 4 } as const;
    expect(pair(shares({ year: 2024, cost: 100, funders: { CEE: 60 } }, of))).toEqual(['10.00', '30.00']);
  });
  test('SLIME en 2025, CEE à 50 %', () => {
    const of = { title: 'SLIME', axis: 4 } as const;
    expect(pair(shares({ cost: 100, funders: { CEE: 50 } }, of))).toEqual(['20.00', '30.00']);
  });
  test('le centime impair est à la collectivité', () => {
    expect(pair(shares({ cost: '100.01' }))).toEqual(['50.00', '50.01']);
  });
});

describe('what stands in for what', () => {
  test('a blank cost is the sum of the financing when both shares are given', () => {
    expect(pair(shares({ cost: null, state: 40, collectivity: 30, funders: { CAF: 20 }, fse: 10 }))).toEqual([
      '40.00',
      '30.00',
    ]);
  });
  test('a renforcée is shared on the cost of its reinforced part', () => {
    expect(pair(shares({ cost: 100, reinforcedCost: 30 }, { nature: 'renforcee' }))).toEqual(['15.00', '15.00']);
  });
  test('the reinforced part of an action that is new counts for nothing', () => {
    expect(pair(shares({ cost: 100, reinforcedCost: 30 }, { nature: 'nouvelle' }))).toEqual(['50.00', '50.00']);
  });
  test('FSE+ of an action without a nature is taken off, but never below zero', () => {
    expect(pair(shares({ cost: 100, fse: 60 }, { nature: null }))).toEqual(['50.00', '0.00']);
  });
  test('tiers above the cost leave nothing to share', () => {
    expect(pair(shares({ cost: 100, funders: { CAF: 120 } }))).toEqual(['0.00', '0.00']);
  });
});

describe('cee lines', () => {
  const of = { title: 'Territoire zéro exclusion énergétique', axis: 4 } as const;
  test('a « dont CEE » counts as CEE and is not added to the tiers', () => {
    const found = shares({ cost: 100, funders: { ANAH: 50 }, ceeDetail: 50 }, of);
    expect([found.scheme, ...pair(found)]).toEqual(['cee', '20.00', '30.00']);
  });
  test('what the State enters within the band, the collectivity owes the rest', () => {
    expect(pair(shares({ cost: 100, state: 25, funders: { CEE: 50 } }, of))).toEqual(['20.00', '25.00']);
  });
  test('outside the band the rest is counted from the expected share', () => {
    expect(pair(shares({ cost: 100, state: 40, funders: { CEE: 50 } }, of))).toEqual(['20.00', '30.00']);
  });
  test('CEE above 70 % leave the State nothing to expect', () => {
    expect(pair(shares({ cost: 100, funders: { CEE: 80 } }, of))).toEqual(['0.00', '20.00']);
  });
});

describe('canteen compensation', () => {
  const of = { title: 'Tarification sociale de la restauration : compensation des repas', axis: 4 } as const;
  test('one euro a meal, the collectivity the rest, no parity', () => {
    expect(pair(shares({ cost: 12000, meals: 4000 }, of))).toEqual(['4000.00', '8000.00']);
  });
  test('without the meals there is no expected share, and the reason is told', () => {
    const found = shares({ cost: 12000, state: 4000 }, of);
    expect([found.scheme, ...pair(found)]).toEqual(['cantine', null, null]);
    expect(found.noSharesBecause).toMatch(/repas/);
  });
  test.each([
    ['Tarification sociale : compensation des pertes de recettes', 'cantine'],
    ['Cantines à 1 euro : compensation', 'cantine'],
    ['Compensation des repas de cantine', 'cantine'],
    ['Tarification sociale : moyens administratifs (gestion des repas)', 'standard'],
    ['Tarification sociale des transports : compensation des pertes de recettes', 'standard'],
    ['Éducation au goût dans les cantines', 'standard'],
    ['Portage de repas', 'standard'],
    ["Fonds social d'aide aux travaux de maîtrise de l'énergie (FSATME)", 'standard'],
    ['Animation hors plafond du réseau énergie', 'standard'],
  ])('« %s » is %s', (title, scheme) => {
    expect(shares({ cost: 100 }, { title, axis: 4 }).scheme).toBe(scheme);
  });
  test('the column « dispositif » of the workbook is enough', () => {
    expect(shares({ cost: 100, scheme: 'cantine' }, { title: 'Restauration' }).scheme).toBe('cantine');
  });
});

describe('no expected shares, and why', () => {
  test('axis 2 of a département is another contract', () => {
    const found = shares({ cost: 100 }, { axis: 2 });
    expect(pair(found)).toEqual([null, null]);
    expect(found.noSharesBecause).toMatch(/France Travail/);
  });
  test('axis 2 of a métropole is shared like the others', () => {
    expect(pair(shares({ cost: 100 }, { axis: 2 }, 'metropole'))).toEqual(['50.00', '50.00']);
  });
  test.each(['funders', 'cee', 'other', 'fse'] as const)('an unreadable figure (%s)', (figure) => {
    const found = shares({ cost: 100, unreadable: [figure] });
    expect(pair(found)).toEqual([null, null]);
    expect(found.noSharesBecause).not.toBeNull();
  });
  test.each(['state', 'collectivity'] as const)('an unreadable %s is but a blank', (figure) => {
    expect(pair(shares({ cost: 100, unreadable: [figure] }))).toEqual(['50.00', '50.00']);
  });
  test('a commune carries the action of a métropole', () => {
    const found = shares({ cost: 100, state: 50, collectivity: 0, funders: { CCAS: 50 } }, {}, 'metropole');
    expect(pair(found)).toEqual([null, null]);
    expect(found.noSharesBecause).toMatch(/commune/);
  });
  test('the same in a département is an ordinary tiers', () => {
    expect(pair(shares({ cost: 100, collectivity: 0, funders: { CCAS: 50 } }))).toEqual(['25.00', '25.00']);
  });
  test('without a cost and without both shares', () => {
    expect(shares({ state: 50 }).noSharesBecause).toMatch(/coût/);
  });
});

describe('the derivation', () => {
  const N = '\u00A0';
  test('tells each step with its figures', () => {
    expect(shares({ cost: 95000, funders: { CAF: 15000 }, fse: 10000 }).derivation()).toEqual([
      `Coût total${N}: 95\u202F000,00${N}€.`,
      `Tiers déduits des deux parts (CAF)${N}: 95\u202F000,00${N}€ − 15\u202F000,00${N}€ = 80\u202F000,00${N}€, à partager.`,
      `Part de l'État${N}: 50${N}% de 80\u202F000,00${N}€, soit 40\u202F000,00${N}€.`,
      `Part de la collectivité avant FSE+${N}: 80\u202F000,00${N}€ − 40\u202F000,00${N}€ de l'État = 40\u202F000,00${N}€.`,
      `FSE+ déduit de la part de la collectivité${N}: 10\u202F000,00${N}€.`,
      `Part de la collectivité${N}: 30\u202F000,00${N}€.`,
    ]);
  });
  test('tells the cap of State and CEE', () => {
    const text = shares({ cost: 100, funders: { CEE: 60 } })
      .derivation()
      .join(' ');
    expect(text).toContain(`au plus 70${N}% du coût${N}: 70,00${N}€ − 60,00${N}€ de CEE = 10,00${N}€`);
  });
  test('says why FSE+ is not admitted', () => {
    expect(shares({ cost: 100, fse: 10 }, { nature: 'reconduite' }).derivation().join(' ')).toMatch(/non admis/);
  });
});

describe('inverse calculation', () => {
  const facts = { thirdParties: eur(20), cee: eur(0) };
  test('the cost that a State credit carries at parity', () => {
    expect(inverse(eur(40), { ...facts, scheme: 'standard' }, builtInParameters)).toBe(eur(100));
  });
  test('beside CEE', () => {
    expect(inverse(eur(20), { thirdParties: eur(50), cee: eur(50), scheme: 'cee' }, builtInParameters)).toBe(eur(100));
    expect(inverse(eur(20), { thirdParties: eur(90), cee: eur(10), scheme: 'cee' }, builtInParameters)).toBe(eur(130));
  });
  test('none for canteen compensation', () => {
    expect(inverse(eur(40), { ...facts, scheme: 'cantine' }, builtInParameters)).toBeNull();
  });
});
