import type { ActionText } from '../../contract/builders';
import { beside, DEPARTEMENT, METROPOLE, type Example } from './example';

const small = { year: 2025, cost: 100, state: 50, collectivity: 50 };
const action = (rest: ActionText): ActionText => ({ id: '3.2', axis: 3, lines: [small], ...rest });
const again = (amount: number): ActionText =>
  action({ nature: 'reconduite', lines: [{ year: 2025, cost: amount * 2, state: amount, collectivity: amount }] });
const wide = { ...DEPARTEMENT, envelope: { 1: 1000, 3: 4000, 4: 1000 } };

export const whole: readonly Example[] = [
  { rule: 'axe-vide', shows: 'the axes of a département', contract: DEPARTEMENT, findings: [] },
  {
    rule: 'axe-vide',
    shows: 'a métropole covers axis 2 as well',
    contract: { ...METROPOLE, actions: DEPARTEMENT.actions ?? [], envelope: { 1: 1000, 3: 1000, 4: 1000 } },
    findings: ['axe-vide | axe 2 | - | - | -'],
  },
  { rule: 'reconduction-majoritaire', shows: 'one of four', contract: beside(DEPARTEMENT, again(50)), findings: [] },
  {
    rule: 'reconduction-majoritaire',
    shows: 'half is no minority',
    contract: beside(DEPARTEMENT, again(50), { ...again(50), id: '3.3' }, { ...again(50), id: '3.4' }),
    findings: ['reconduction-majoritaire | - | - | - | -'],
  },
  {
    rule: 'reconduction-montant',
    shows: 'less than half of the credits',
    contract: beside(wide, again(1499)),
    findings: [],
  },
  {
    rule: 'reconduction-montant',
    shows: 'one action of four with half of the credits',
    contract: beside(wide, again(1500)),
    findings: ['reconduction-montant | - | - | 1500.00 | 1500.00'],
  },
  {
    rule: 'investissement',
    shows: 'a fifth of the cost',
    contract: beside(DEPARTEMENT, action({ lines: [{ ...small, investment: 620 }] })),
    findings: [],
  },
  {
    rule: 'investissement',
    shows: 'more than a fifth',
    contract: beside(DEPARTEMENT, action({ lines: [{ ...small, investment: 621 }] })),
    findings: ['investissement | - | - | 621.00 | 620.00'],
  },
  {
    rule: 'investissement',
    shows: 'an investment alone in a year of the contract counts too',
    contract: beside(DEPARTEMENT, action({ lines: [small, { year: 2026, investment: 621 }] })),
    findings: ['investissement | - | - | 621.00 | 620.00'],
  },
  {
    rule: 'indicateur-absent',
    shows: 'no place for it',
    contract: beside(DEPARTEMENT, action({ localIndicator: null })),
    findings: [],
  },
  {
    rule: 'indicateur-absent',
    shows: 'a place left empty',
    contract: beside(DEPARTEMENT, action({ localIndicator: '' })),
    findings: ['indicateur-absent | 3.2 | - | - | -'],
  },
  {
    rule: 'hors-referentiel',
    shows: 'marked « non »',
    contract: beside(DEPARTEMENT, action({ outsideFramework: false })),
    findings: [],
  },
  {
    rule: 'hors-referentiel',
    shows: 'on axis 3',
    contract: beside(DEPARTEMENT, action({ outsideFramework: true })),
    findings: ['hors-referentiel | 3.2 | - | - | -'],
  },
  { rule: 'metropole-inconnue', shows: 'an alias', contract: { ...METROPOLE, collectivity: 'MEL' }, findings: [] },
  {
    rule: 'metropole-inconnue',
    shows: 'Grand Paris is excluded',
    contract: { ...METROPOLE, collectivity: 'Métropole du Grand Paris' },
    findings: ['metropole-inconnue | - | - | - | -'],
  },
  {
    rule: 'metropole-inconnue',
    shows: 'Lyon signs as a département',
    contract: { ...METROPOLE, collectivity: 'Métropole de Lyon' },
    findings: ['metropole-inconnue | - | - | - | -'],
  },
];
