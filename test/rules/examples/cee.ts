import { beside, DEPARTEMENT, type Example } from './example';

const slime = (line: object, title = 'Déploiement du SLIME') =>
  beside(DEPARTEMENT, { id: '4.2', axis: 4, title, lines: [{ year: 2025, cost: 100, ...line }] });

export const cee: readonly Example[] = [
  {
    rule: 'cee-70',
    shows: '50 of CEE and 20 of the State',
    contract: slime({ state: 20, collectivity: 30, funders: { CEE: 50 } }),
    findings: [],
  },
  {
    rule: 'cee-70',
    shows: 'naive parity after CEE at 50 %: 75 % for the State and CEE; parity itself holds',
    contract: slime({ state: 25, collectivity: 25, funders: { CEE: 50 } }),
    findings: ['cee-70 | axe 4 | 2025 | 75.00 | 70.00'],
  },
  {
    rule: 'cee-70',
    shows: 'two actions of the year make up for each other',
    contract: beside(
      DEPARTEMENT,
      {
        id: '4.2',
        axis: 4,
        title: 'SLIME nord',
        lines: [{ year: 2025, cost: 100, state: 25, collectivity: 25, funders: { CEE: 50 } }],
      },
      {
        id: '4.3',
        axis: 4,
        title: 'SLIME sud',
        lines: [{ year: 2025, cost: 100, state: 30, collectivity: 30, funders: { CEE: 40 } }],
      },
      {
        id: '4.4',
        axis: 4,
        title: 'SLIME est',
        lines: [{ year: 2025, cost: 300, state: 85, collectivity: 115, funders: { CEE: 100 } }],
      },
    ),
    findings: ['parite-basse | 4.4 | 2025 | 85.00 | 100.00'],
  },
  {
    rule: 'cee-taux',
    shows: 'CEE at 50 % in 2025',
    contract: slime({ state: 20, collectivity: 30, funders: { CEE: 50 } }),
    findings: [],
  },
  {
    rule: 'cee-taux',
    shows: 'CEE at 60 % in 2025 is the rate of 2024',
    contract: slime({ state: 10, collectivity: 30, funders: { CEE: 60 } }),
    findings: ['cee-taux | 4.2 | 2025 | 60.00 | 50.00'],
  },
  {
    rule: 'cee-taux',
    shows: 'no rate for CEE on another action',
    contract: slime({ state: 10, collectivity: 30, funders: { CEE: 60 } }, 'Rénovation des logements'),
    findings: [],
  },
  {
    rule: 'cee-a-preciser',
    shows: 'a « dont CEE » under another funder says it',
    contract: slime({ state: 20, collectivity: 30, funders: { ANAH: 50 }, ceeDetail: 50 }),
    findings: [],
  },
  {
    rule: 'cee-a-preciser',
    shows: 'SLIME with tiers and no CEE',
    contract: slime({ state: 25, collectivity: 25, funders: { 'Autres financeurs': 50 } }),
    findings: ['cee-a-preciser | 4.2 | 2025 | - | -'],
  },
  {
    rule: 'cee-a-preciser',
    shows: 'a column of CEE left at 0 beside other tiers says no more than a dash',
    contract: slime({ state: 25, collectivity: 25, funders: { 'Autres financeurs': 50, CEE: 0 } }),
    findings: ['cee-a-preciser | 4.2 | 2025 | - | -'],
  },
];
