import { beside, DEPARTEMENT, METROPOLE, type Example } from './example';

const with3 = (line: object) => beside(DEPARTEMENT, { id: '3.2', axis: 3, lines: [{ year: 2025, ...line }] });

export const blanks: readonly Example[] = [
  { rule: 'part-absente', shows: 'nothing but State credits', contract: with3({ state: 50 }), findings: [] },
  {
    rule: 'part-absente',
    shows: 'a cost alone, told once for both shares',
    contract: with3({ cost: 100 }),
    findings: ['part-absente | 3.2 | 2025 | - | -'],
  },
  {
    rule: 'part-absente',
    shows: 'a State share that could not be read is a blank too',
    contract: with3({ cost: 100, collectivity: 50, unreadable: ['state'] }),
    findings: ['part-absente | 3.2 | 2025 | - | -'],
  },
  {
    rule: 'cout-absent',
    shows: 'all three given',
    contract: with3({ cost: 100, state: 50, collectivity: 50 }),
    findings: [],
  },
  {
    rule: 'cout-absent',
    shows: 'both shares and no cost: their sum is checked',
    contract: with3({ state: 60, collectivity: 40 }),
    findings: ['cout-absent | 3.2 | 2025 | - | -', 'parite | 3.2 | 2025 | 60.00 | 50.00'],
  },
  {
    rule: 'parite',
    shows: 'an unreadable tiers: nothing is expected of the line, nothing more is said',
    contract: with3({ cost: 100, state: 60, collectivity: 30, unreadable: ['funders'] }),
    findings: [],
  },
  {
    rule: 'parite',
    shows: 'a reinforced part is the cost of a renforcée',
    contract: beside(DEPARTEMENT, {
      id: '3.2',
      axis: 3,
      nature: 'renforcee',
      lines: [{ year: 2025, cost: 500, reinforcedCost: 100, state: 50, collectivity: 50 }],
    }),
    findings: [],
  },
  {
    rule: 'annee-hors-contrat',
    shows: 'an action that ends in 2027',
    contract: beside(DEPARTEMENT, {
      id: '3.2',
      axis: 3,
      lines: [{ year: 2025, cost: 100, state: 50, collectivity: 50 }],
    }),
    findings: [],
  },
  {
    rule: 'annee-hors-contrat',
    shows: 'amounts in 2028 get their own finding, no floor and no ceiling',
    contract: beside(DEPARTEMENT, {
      id: '3.2',
      axis: 3,
      lines: [{ year: 2028, cost: 100000, state: 50000, collectivity: 50000 }],
    }),
    findings: ['annee-hors-contrat | 3.2 | 2028 | - | -'],
  },
  {
    rule: 'doublon',
    shows: 'the same number on another axis: a transversal action',
    contract: beside(DEPARTEMENT, {
      id: '1.1',
      axis: 3,
      lines: [{ year: 2025, cost: 100, state: 50, collectivity: 50 }],
    }),
    findings: [],
  },
  {
    rule: 'doublon',
    shows: '1.1 and 1.10 are two numbers',
    contract: beside(DEPARTEMENT, {
      id: '1.10',
      axis: 1,
      lines: [{ year: 2025, cost: 100, state: 50, collectivity: 50 }],
    }),
    findings: [],
  },
  {
    rule: 'doublon',
    shows: 'the same number twice on an axis, told once a year',
    contract: beside(DEPARTEMENT, {
      id: '1.1',
      axis: 1,
      lines: [{ year: 2025, cost: 100, state: 50, collectivity: 50 }],
    }),
    findings: ['doublon | 1.1 | 2025 | - | -'],
  },
  {
    rule: 'commune-porteuse',
    shows: 'a commune beside a share of the métropole is a tiers',
    contract: beside(METROPOLE, {
      id: '3.2',
      axis: 3,
      lines: [{ year: 2025, cost: 100, state: 40, collectivity: 40, funders: { 'Commune de Rezé': 20 } }],
    }),
    findings: [],
  },
  {
    rule: 'commune-porteuse',
    shows: 'a CCAS in the place of the métropole: no parity',
    contract: beside(METROPOLE, {
      id: '3.2',
      axis: 3,
      lines: [{ year: 2025, cost: 100, state: 50, collectivity: 0, funders: { 'CCAS de Rezé': 50 } }],
    }),
    findings: ['commune-porteuse | 3.2 | 2025 | - | -'],
  },
];
