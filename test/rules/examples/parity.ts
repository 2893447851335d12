import { beside, DEPARTEMENT, type Example } from './example';

const with3 = (line: object, rest: object = {}) =>
  beside(DEPARTEMENT, { id: '3.2', axis: 3, title: 'Accueil social', lines: [{ year: 2025, ...line }], ...rest });

export const parity: readonly Example[] = [
  { rule: 'parite', shows: 'half and half', contract: with3({ cost: 100, state: 50, collectivity: 50 }), findings: [] },
  {
    rule: 'parite',
    shows: 'the State pays 10 more; the share of the collectivity and the balance are silent',
    contract: with3({ cost: 100, state: 60, collectivity: 40 }),
    findings: ['parite | 3.2 | 2025 | 60.00 | 50.00'],
  },
  {
    rule: 'parite',
    shows: 'half of the cost before the tiers are off',
    contract: with3({ cost: 100, state: 50, collectivity: 30, funders: { CAF: 20 } }),
    findings: ['parite | 3.2 | 2025 | 50.00 | 40.00'],
  },
  {
    rule: 'parite',
    shows: 'more than 1 euro a meal',
    contract: beside(DEPARTEMENT, {
      id: '4.2',
      axis: 4,
      title: 'Tarification sociale : compensation des repas',
      lines: [{ year: 2025, cost: 300, state: 150, collectivity: 150, meals: 100 }],
    }),
    findings: ['parite | 4.2 | 2025 | 150.00 | 100.00'],
  },
  {
    rule: 'parite-basse',
    shows: 'the odd cent belongs to the collectivity',
    contract: with3({ cost: '100.01', state: '50.00', collectivity: '50.01' }),
    findings: [],
  },
  {
    rule: 'parite-basse',
    shows: 'the State pays 10 less',
    contract: with3({ cost: 100, state: 40, collectivity: 60 }),
    findings: ['parite-basse | 3.2 | 2025 | 40.00 | 50.00'],
  },
  {
    rule: 'part-collectivite',
    shows: 'the share with FSE+ taken off',
    contract: with3({ cost: 100, state: 50, collectivity: 40, fse: 10 }),
    findings: [],
  },
  {
    rule: 'part-collectivite',
    shows: 'the collectivity pays 5 less, nobody pays them: the balance is silent',
    contract: with3({ cost: 100, state: 50, collectivity: 45 }),
    findings: ['part-collectivite | 3.2 | 2025 | 45.00 | 50.00'],
  },
  {
    rule: 'arrondi',
    shows: 'one cent is nothing',
    contract: with3({ cost: 100, state: '50.01', collectivity: '49.99' }),
    findings: [],
  },
  {
    rule: 'arrondi',
    shows: 'shares in whole euros',
    contract: with3({ cost: 101, state: 50, collectivity: 51 }),
    findings: ['arrondi | 3.2 | 2025 | - | -'],
  },
  {
    rule: 'arrondi',
    shows: 'exactly 1 euro is still a rounding, told once for both shares',
    contract: with3({ cost: 100, state: 51, collectivity: 49 }),
    findings: ['arrondi | 3.2 | 2025 | - | -'],
  },
  {
    rule: 'equilibre',
    shows: 'FSE+ on top of full shares is not balanced',
    contract: with3({ cost: 100, state: 50, collectivity: 0, fse: 60 }),
    findings: ['equilibre | 3.2 | 2025 | 110.00 | 100.00', 'fse-exces | 3.2 | 2025 | 60.00 | 50.00'],
  },
  {
    rule: 'equilibre',
    shows: '1 euro off is tolerated',
    contract: with3({ cost: 100, state: '50.00', collectivity: '49.00' }),
    findings: ['arrondi | 3.2 | 2025 | - | -'],
  },
  {
    rule: 'tiers-exces',
    shows: 'tiers that pay it all',
    contract: with3({ cost: 100, state: 0, collectivity: 0, funders: { CAF: 100 } }),
    findings: [],
  },
  {
    rule: 'tiers-exces',
    shows: 'tiers above the cost',
    contract: with3({ cost: 100, state: 0, collectivity: 0, funders: { CAF: 90, Région: 30 } }),
    findings: ['equilibre | 3.2 | 2025 | 120.00 | 100.00', 'tiers-exces | 3.2 | 2025 | 120.00 | 100.00'],
  },
  {
    rule: 'montant-negatif',
    shows: 'a typed zero',
    contract: with3({ cost: 0, state: 0, collectivity: 0 }),
    findings: [],
  },
  {
    rule: 'montant-negatif',
    shows: 'two negative amounts on a line, told once',
    contract: with3({ cost: 100, state: 60, collectivity: 60, funders: { CAF: -10, MSA: -10 } }),
    findings: ['montant-negatif | 3.2 | 2025 | -10.00 | -'],
  },
];
