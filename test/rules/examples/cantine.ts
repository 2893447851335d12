import type { ActionText, ContractText } from '../../contract/builders';
import { beside, DEPARTEMENT, METROPOLE, type Example } from './example';

const TITLE = 'Tarification sociale de la restauration : compensation des repas';
const meals = (rest: ActionText = {}): ActionText => ({
  id: '4.2',
  axis: 4,
  title: TITLE,
  lines: [{ year: 2025, cost: 300, state: 100, collectivity: 200, meals: 100 }],
  ...rest,
});
const overseas = (contract: ContractText): ContractText => ({
  ...contract,
  collectivity: 'La Réunion',
  overseas: true,
});

export const cantine: readonly Example[] = [
  { rule: 'repas-absents', shows: '100 meals, 100 euros', contract: beside(DEPARTEMENT, meals()), findings: [] },
  {
    rule: 'repas-absents',
    shows: 'without the meals no parity is held against the line',
    contract: beside(DEPARTEMENT, meals({ lines: [{ year: 2025, cost: 300, state: 100, collectivity: 200 }] })),
    findings: ['repas-absents | 4.2 | 2025 | - | -'],
  },
  { rule: 'cantine-30', shows: '100 of 600 on axis 4', contract: beside(DEPARTEMENT, meals()), findings: [] },
  {
    rule: 'cantine-30',
    shows: '300 of 800 on axis 4',
    contract: beside(
      DEPARTEMENT,
      meals({ lines: [{ year: 2025, cost: 600, state: 300, collectivity: 300, meals: 300 }] }),
    ),
    findings: ['cantine-30 | axe 4 | 2025 | 300.00 | 240.00'],
  },
  {
    rule: 'cantine-exces',
    shows: 'all of the losses',
    contract: beside(
      DEPARTEMENT,
      meals({ lines: [{ year: 2025, cost: 100, state: 100, collectivity: 0, meals: 100 }] }),
    ),
    findings: [],
  },
  {
    rule: 'cantine-exces',
    shows: 'more than the losses',
    contract: beside(
      DEPARTEMENT,
      meals({ lines: [{ year: 2025, cost: 90, state: 100, collectivity: 0, meals: 100 }] }),
    ),
    findings: ['cantine-exces | 4.2 | 2025 | 100.00 | 90.00', 'equilibre | 4.2 | 2025 | 100.00 | 90.00'],
  },
  {
    rule: 'cantine-axe',
    shows: 'canteens on axis 1',
    contract: beside(DEPARTEMENT, meals({ id: '1.2', axis: 1 })),
    findings: ['cantine-axe | 1.2 | 2025 | - | -'],
  },
  { rule: 'cantine-axe', shows: 'canteens on axis 4', contract: beside(DEPARTEMENT, meals()), findings: [] },
  {
    rule: 'cantine-outre-mer',
    shows: 'even the administrative means, at parity',
    contract: overseas(
      beside(DEPARTEMENT, {
        id: '4.2',
        axis: 4,
        title: 'Tarification sociale : moyens administratifs',
        lines: [{ year: 2025, cost: 100, state: 50, collectivity: 50 }],
      }),
    ),
    findings: ['cantine-outre-mer | 4.2 | 2025 | - | -'],
  },
  {
    rule: 'cantine-outre-mer',
    shows: 'social pricing of transport is something else',
    contract: overseas(
      beside(DEPARTEMENT, {
        id: '4.2',
        axis: 4,
        title: 'Tarification sociale des transports',
        lines: [{ year: 2025, cost: 100, state: 50, collectivity: 50 }],
      }),
    ),
    findings: [],
  },
  {
    rule: 'cantine-metropole',
    shows: 'canteens of a département',
    contract: beside(DEPARTEMENT, meals()),
    findings: [],
  },
  {
    rule: 'cantine-metropole',
    shows: 'canteens of a métropole, told once an action',
    contract: beside(METROPOLE, meals()),
    findings: ['cantine-metropole | 4.2 | - | - | -'],
  },
];
