import { beside, DEPARTEMENT, type Example } from './example';

const action = (nature: 'nouvelle' | 'renforcee' | 'reconduite' | null, line: object) =>
  beside(DEPARTEMENT, { id: '3.2', axis: 3, nature, lines: [{ year: 2025, cost: 100, state: 50, ...line }] });

export const fse: readonly Example[] = [
  {
    rule: 'fse-nature',
    shows: 'FSE+ on a new action',
    contract: action('nouvelle', { collectivity: 40, fse: 10 }),
    findings: [],
  },
  {
    rule: 'fse-nature',
    shows: 'FSE+ on a renforcée, taken off the collectivity: one finding only',
    contract: action('renforcee', { collectivity: 40, fse: 10 }),
    findings: ['fse-nature | 3.2 | 2025 | 10.00 | 0.00'],
  },
  {
    rule: 'fse-nature',
    shows: 'FSE+ on a reconduite',
    contract: action('reconduite', { collectivity: 40, fse: 10 }),
    findings: ['fse-nature | 3.2 | 2025 | 10.00 | 0.00'],
  },
  {
    rule: 'fse-exces',
    shows: 'FSE+ that pays all of the collectivity’s share',
    contract: action('nouvelle', { collectivity: 0, fse: 50 }),
    findings: [],
  },
  {
    rule: 'fse-exces',
    shows: 'one cent more is one too many',
    contract: action('nouvelle', { collectivity: 0, fse: '50.01' }),
    findings: ['fse-exces | 3.2 | 2025 | 50.01 | 50.00'],
  },
  {
    rule: 'nature-absente',
    shows: 'no FSE+, no need of a nature',
    contract: action(null, { collectivity: 50 }),
    findings: [],
  },
  {
    rule: 'nature-absente',
    shows: 'FSE+ and no nature',
    contract: action(null, { collectivity: 40, fse: 10 }),
    findings: ['nature-absente | 3.2 | 2025 | - | -'],
  },
];
