import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckedFinding, ReadableCheck } from '../../src/checking';
import { builtInParameters } from '../../src/parameters';
import { causesOf } from '../../src/report';
import { checkBytes } from '../../src/worker';
import { samples } from '../support/cofisol';

const checks = readdirSync(samples)
  .filter((name) => /\.(xlsx|ods)$/.test(name))
  .map((name): readonly [string, ReadableCheck] => {
    const check = checkBytes(readFileSync(path.join(samples, name)), { parameters: builtInParameters });
    if (check.status === 'unreadable') throw new Error(check.problem);
    return [name, check];
  });

function finding(about: Partial<CheckedFinding>): CheckedFinding {
  const nothing = { axis: null, year: null, action: null, actual: null, expected: null, cells: [], ignored: null };
  const words = { message: 'Un message.', remedy: 'Un remède.', source: 'FAQ', basis: 'faq' } as const;
  return { code: 'parite', severity: 'error', ...nothing, ...words, ...about };
}

const causes = (...findings: CheckedFinding[]) => causesOf({ findings, actions: [] });
const codes = (...findings: CheckedFinding[]) =>
  causes(...findings).map((cause) => cause.findings.map(({ code }) => code));

test.each(checks)('%s : chaque constat est dans une cause et une seule', (_, check) => {
  const placed = causesOf(check).flatMap(({ findings }) => findings);
  expect(placed).toHaveLength(check.findings.length);
  expect(new Set(placed)).toEqual(new Set(check.findings));
});

test.each(checks)('%s : ce que disent les cartes est tout ce que disent les constats', (_, check) => {
  for (const { findings, cells, entries } of causesOf(check)) {
    expect(new Set(cells)).toEqual(new Set(findings.flatMap((one) => one.cells)));
    const told = entries.flatMap(({ statements }) => statements.flatMap((statement) => statement.findings));
    expect(new Set(told)).toEqual(new Set(findings));
  }
});

test('les classeurs de démonstration ont au plus neuf causes', () => {
  for (const [name, check] of checks.filter(([file]) => file.startsWith('demo'))) {
    expect({ name, few: causesOf(check).length <= 9 }).toEqual({ name, few: true });
  }
});

test('une action sur plusieurs années est une cause, dite une fois où les années disent la même chose', () => {
  const years = [2027, 2024, 2025].map((year) =>
    finding({ code: 'repas-absents', action: '4.5', axis: 4, year, cells: ['Récap!B25'] }),
  );
  const [cause, ...others] = causes(...years);
  expect(others).toEqual([]);
  expect(cause?.cells).toEqual(['Récap!B25']);
  expect(cause?.entries).toMatchObject([
    { action: '4.5', years: [2024, 2025, 2027], statements: [{ years: [2024, 2025, 2027] }] },
  ]);
});

test('deux actions sont deux causes ; au-delà de quatre, la règle elle-même est la cause', () => {
  const actions = (many: number) => Array.from({ length: many }, (_, i) => finding({ action: `1.${i}`, axis: 1 }));
  expect(causes(...actions(4))).toHaveLength(4);
  const [only, ...others] = causes(...actions(5));
  expect(others).toEqual([]);
  expect(only?.entries.map(({ action }) => action)).toEqual(['1.0', '1.1', '1.2', '1.3', '1.4']);
});

test('un montant illisible et la part qui manque pour cela sont une cause', () => {
  const unread = { code: 'cellule-illisible', severity: 'warning', year: 2026 } as const;
  const missing = finding({ code: 'part-absente', severity: 'info', action: '3.3', year: 2026, cells: ['R!Q17'] });
  expect(codes(finding({ ...unread, action: '3.3', cells: ['R!R17'] }), missing)).toEqual([
    ['cellule-illisible', 'part-absente'],
  ]);
  // A finding about a column holds the lines where it has a cell.
  expect(codes(finding({ ...unread, cells: ['R!R16', 'R!R17'] }), missing)).toHaveLength(1);
  expect(codes(finding({ ...unread, cells: ['R!R16', 'R!R18'] }), missing)).toHaveLength(2);
  expect(codes(finding({ ...unread, action: '3.4', cells: ['R!R18'] }), missing)).toHaveLength(2);
  expect(codes(finding({ ...unread, action: '3.3', year: 2025, cells: ['R!L17'] }), missing)).toHaveLength(2);
});

test('la cause prend la pire gravité de ses constats, et vient en dernier de sa gravité une fois justifiée', () => {
  const ignored = { reason: 'vu avec la DDETS', date: '2026-11-20' };
  const found = causes(
    finding({ code: 'parite', action: '1.1', ignored }),
    finding({ code: 'somme-incomplete', severity: 'warning', cells: ['R!N10'] }),
    finding({ code: 'total-faux', cells: ['R!N10'] }),
  );
  expect(found.map(({ code, severity, justified }) => [code, severity, justified])).toEqual([
    ['total-faux', 'error', false],
    ['parite', 'error', true],
  ]);
});

test('un classeur collé d’un PDF, où tout nombre est un texte, est une cause qui dit la règle une fois', () => {
  const columns = ['F', 'G', 'H', 'J'].map((column) =>
    finding({ code: 'nombre-en-texte', severity: 'info', cells: [`R!${column}6`, `R!${column}7`] }),
  );
  const [cause, ...others] = causes(...columns);
  expect(others).toEqual([]);
  expect(cause?.cells).toHaveLength(8);
  expect(cause?.entries).toHaveLength(1);
  expect(cause?.entries[0]?.statements).toMatchObject([{ message: cause?.explanation }]);
});
