import { beside, DEPARTEMENT, METROPOLE, type Example } from './example';

const more = (axis: 1 | 2 | 3 | 4, amount: number) => ({
  id: `${String(axis)}.2`,
  axis,
  lines: [{ year: 2025, cost: amount * 2, state: amount, collectivity: amount }],
});

export const years: readonly Example[] = [
  {
    rule: 'plancher-axe',
    shows: 'exactly 40 % of the ceiling',
    contract: { ...DEPARTEMENT, envelope: { 1: 1250, 3: 1000, 4: 1000 } },
    findings: [],
  },
  {
    rule: 'plancher-axe',
    shows: 'less than 40 % of the ceiling, one cent is enough',
    contract: { ...DEPARTEMENT, envelope: { 1: '1250.03', 3: 1000, 4: 1000 } },
    findings: ['plancher-axe | axe 1 | 2025 | 500.00 | 500.02'],
  },
  {
    rule: 'plancher-axe',
    shows: 'a métropole has a floor of 20 %',
    contract: { ...METROPOLE, envelope: { 1: 2500, 2: 2500, 3: 2500, 4: 2501 } },
    findings: ['plancher-axe | axe 4 | 2025 | 500.00 | 500.20'],
  },
  {
    rule: 'plancher-axe',
    shows: 'a transversal action counts in no floor',
    contract: {
      ...beside(DEPARTEMENT, { ...more(1, 500), transversal: true }),
      envelope: { 1: 2000, 3: 1000, 4: 1000 },
    },
    findings: ['plancher-axe | axe 1 | 2025 | 500.00 | 800.00'],
  },
  {
    rule: 'plancher-axe',
    shows: 'an expected State share stands in for a blank one',
    contract: {
      ...beside(DEPARTEMENT, { id: '1.2', axis: 1, lines: [{ year: 2025, cost: 600 }] }),
      envelope: { 1: 2000, 3: 1000, 4: 1000 },
    },
    findings: ['part-absente | 1.2 | 2025 | - | -'],
  },
  {
    rule: 'plafond-annuel',
    shows: 'exactly the ceilings together',
    contract: { ...DEPARTEMENT, envelope: { 1: 500, 3: 500, 4: 500 } },
    findings: [],
  },
  {
    rule: 'plafond-annuel',
    shows: 'above the ceilings together; the axis is not told again',
    contract: { ...DEPARTEMENT, envelope: { 1: 400, 3: 500, 4: 500 } },
    findings: ['plafond-annuel | - | 2025 | 1500.00 | 1400.00'],
  },
  {
    rule: 'plafond-annuel',
    shows: 'axis 2 of a département is not fungible with the others',
    contract: { ...beside(DEPARTEMENT, more(2, 600)), envelope: { 1: 1000, 2: 500, 3: 1000, 4: 1000 } },
    findings: ['plafond-annuel | - | 2025 | 600.00 | 500.00'],
  },
  {
    rule: 'plafond-axe',
    shows: 'an axis above its ceiling while the others leave room',
    contract: { ...DEPARTEMENT, envelope: { 1: 400, 3: 1000, 4: 1000 } },
    findings: ['plafond-axe | axe 1 | 2025 | 500.00 | 400.00'],
  },
  { rule: 'plafond-axe', shows: 'every axis under its ceiling', contract: DEPARTEMENT, findings: [] },
  {
    rule: 'plafond-absent',
    shows: 'an axis without a ceiling: no floor and no annual ceiling either',
    contract: { ...DEPARTEMENT, envelope: { 1: 1, 3: 1000 } },
    findings: ['plafond-absent | axe 4 | - | - | -'],
  },
  {
    rule: 'plafond-absent',
    shows: 'axis 2 of a département needs none',
    contract: beside(DEPARTEMENT, more(2, 600)),
    findings: [],
  },
];
