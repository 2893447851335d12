import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInParameters } from '../../src/parameters';
import { fileReport } from '../../src/report';
import { checkBytes } from '../../src/worker';
import { samples } from '../support/cofisol';

const report = fileReport(
  { file: 'demo.xlsx', sha256: 'f'.repeat(64) },
  checkBytes(readFileSync(path.join(samples, 'demo-departement.xlsx')), { parameters: builtInParameters }),
);

test('les clés viennent dans l’ordre publié', () => {
  expect(Object.keys(report)).toEqual([
    'file',
    'sha256',
    'status',
    'problem',
    'reading',
    'contract',
    'envelope',
    'actions',
    'totals',
    'findings',
  ]);
  expect(Object.keys(report.actions[0]?.years[0] ?? {})).toEqual([
    'year',
    'cost',
    'state',
    'collectivity',
    'thirdParties',
    'cee',
    'fse',
    'funders',
    'expected',
    'derivation',
    'cells',
  ]);
});

test('une part illisible est null, et sa ligne a encore ses autres montants', () => {
  // « à définir » stands in R17, the share of the département of action 3.3 in 2026.
  const year = report.actions.find(({ id }) => id === '3.3')?.years.find((line) => line.year === 2026);
  expect(year).toMatchObject({ collectivity: null, state: '38000.00', cost: '76000.00', thirdParties: '0.00' });
});

test('chaque constat qui vise une cellule du classeur la donne', () => {
  expect(report.findings.filter(({ cells }) => cells.length === 0)).toEqual([]);
});

test('les constats vont du plus grave au moins grave', () => {
  const severities = report.findings.map(({ severity }) => severity);
  expect(severities).toEqual([...severities].sort((a, b) => 'ewi'.indexOf(a[0] ?? '') - 'ewi'.indexOf(b[0] ?? '')));
  expect(report.status).toBe('error');
});
