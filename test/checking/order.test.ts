import fc from 'fast-check';
import { orderOf, statusOf } from '../../src/checking/order';
import type { CheckedFinding } from '../../src/checking';
import type { Severity } from '../../src/rules';
import { sheetOf, workbookOf } from '../support/sheets';
import { finding } from './builders';

const order = orderOf(workbookOf(sheetOf('Zèbre', []), sheetOf('Âne', []), sheetOf('A!B', [])));

function told(severity: Severity, ...cells: string[]): CheckedFinding {
  const { about: _about, ...rest } = finding({ figures: [] }, { severity, cells });
  return { ...rest, ignored: null };
}

test('les cellules suivent les feuilles du classeur, puis les lignes, puis les colonnes', () => {
  expect(order.cells(['Âne!A1', 'Zèbre!A10', 'Zèbre!AA2', 'Zèbre!B2', 'Zèbre!A10', 'A!B!C1'])).toEqual([
    'Zèbre!B2',
    'Zèbre!AA2',
    'Zèbre!A10',
    'Âne!A1',
    'A!B!C1',
  ]);
});

test('les constats vont du plus grave au moins grave, puis de cellule en cellule ; sans cellule, en dernier', () => {
  const found = [
    told('info', 'Zèbre!A1'),
    told('error'),
    told('warning', 'Âne!A1'),
    told('error', 'Âne!A1'),
    told('error', 'Zèbre!B9'),
  ];
  expect(order.findings(found).map(({ severity, cells }) => `${severity} ${cells[0] ?? '-'}`)).toEqual([
    'error Zèbre!B9',
    'error Âne!A1',
    'error -',
    'warning Âne!A1',
    'info Zèbre!A1',
  ]);
});

test("l'ordre ne dépend pas de l'ordre d'arrivée", () => {
  const severity = fc.constantFrom<Severity>('error', 'warning', 'info');
  const at = fc.tuple(fc.constantFrom('Zèbre', 'Âne'), fc.integer({ min: 1, max: 20 }));
  const findings = fc.uniqueArray(fc.tuple(severity, at), { selector: ([, [sheet, row]]) => `${sheet}${row}` });
  fc.assert(
    fc.property(findings, (drawn) => {
      const made = drawn.map(([how, [sheet, row]]) => told(how, `${sheet}!A${row}`));
      expect(order.findings(made.toReversed())).toEqual(order.findings(made));
    }),
  );
});

test('le statut est celui du constat le plus grave', () => {
  expect(statusOf([])).toBe('ok');
  expect(statusOf([{ severity: 'info' }])).toBe('info');
  expect(statusOf([{ severity: 'info' }, { severity: 'error' }, { severity: 'warning' }])).toBe('error');
});
