import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInParameters } from '../../src/parameters';
import { colourStyle, filePage, fileSummary, plainStyle, summaryPage } from '../../src/report';
import { correctionsText } from '../../src/report/text/corrections';
import { sheetsText } from '../../src/report/text/sheets-read';
import { sourceText, type ReadableCheck } from '../../src/checking';
import type { Correction, SheetReading } from '../../src/reading';
import { checkBytes } from '../../src/worker';
import { samples } from '../support/cofisol';

const checks = readdirSync(samples)
  .filter((name) => /\.(xlsx|ods)$/.test(name))
  .map((name) => ({
    name,
    check: checkBytes(readFileSync(path.join(samples, name)), { parameters: builtInParameters }),
  }));
const spaced = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

describe('à 80 colonnes, rien ne dépasse', () => {
  test.each(checks)('$name', ({ name, check }) => {
    const lines = filePage(name, check, plainStyle(80)).split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.filter((line) => /[ \t]$/.test(line))).toEqual([]);
  });

  test('le bilan non plus, où les noms de fichiers sont courts', () => {
    const files = checks.map(({ name, check }) => fileSummary(name, check));
    const lines = summaryPage(files, '2024-01-01', plainStyle(80)).split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

test('sans couleurs la page dit la même chose', () => {
  for (const { name, check } of checks) {
    const coloured = filePage(name, check, colourStyle(80)).replace(/\u001B\[\d+m/g, '');
    expect(coloured).toBe(filePage(name, check, plainStyle(80)));
  }
});

test('chaque cellule d’un constat se retrouve sur la page, même quand des constats semblables sont réunis', () => {
  for (const { name, check } of checks) {
    if (check.status === 'unreadable') throw new Error(check.problem);
    const page = spaced(filePage(name, check, plainStyle(10_000)));
    const seen = new Set(page.split('\n').flatMap((line) => cellsTold(line)));
    const absent = check.findings.flatMap(({ cells }) => cells).filter((cell) => !seen.has(address(cell)));
    expect({ name, absent }).toEqual({ name, absent: [] });
  }
});

/** The addresses that a line shows, ranges (« E8 à E12 ») written out. */
function cellsTold(line: string): string[] {
  const ranges = [...line.matchAll(/\b([A-Z]{1,2})(\d+)(?: à ([A-Z]{1,2})(\d+))?/g)];
  return ranges.flatMap(([, left = '', top = '', right = left, bottom = top]) => {
    const found: string[] = [];
    for (let column = number(left); column <= number(right); column++) {
      for (let row = Number(top); row <= Number(bottom); row++) found.push(letters(column) + String(row));
    }
    return found;
  });
}

const number = (text: string): number => [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const letters = (n: number): string =>
  (n > 26 ? String.fromCharCode(64 + Math.floor((n - 1) / 26)) : '') + String.fromCharCode(65 + ((n - 1) % 26));
const address = (cell: string): string => cell.slice(cell.lastIndexOf('!') + 1);

test('quatorze colonnes de nombres en texte se disent une fois', () => {
  const found = checks.find(({ name }) => name === 'recap-colle-du-pdf.xlsx');
  if (!found) throw new Error('test: no such sample');
  const page = filePage(found.name, found.check, plainStyle(80));
  expect(page.match(/\[nombre-en-texte\]/g)).toHaveLength(1);
  expect(page.match(/→/g)).toHaveLength(1);
});

describe('les feuilles lues', () => {
  const fiche = (name: string, why = 'Plan de financement par fiche-action : 1 action.'): SheetReading => ({
    name,
    use: 'fiche',
    why,
    unit: 'euro',
    headers: [],
  });
  const text = (...sheets: readonly SheetReading[]): string => spaced(sheetsText(sheets, plainStyle(200)));

  test('pareilles et de suite, tiennent en une ligne', () => {
    const told = text(fiche('Fiche 1.1'), fiche('Fiche 1.2'), fiche('Fiche 2.1'), fiche('Listes', 'Autre chose.'));
    expect(told).toBe(
      '  3 feuilles, de « Fiche 1.1 » à « Fiche 2.1 », chacune : Plan de financement par fiche-action : 1 action.\n' +
        '  « Listes » : Autre chose.',
    );
  });

  test('disent leur unité quand ce n’est pas l’euro', () => {
    expect(text({ ...fiche('A', 'Récap.'), unit: 'kilo' })).toBe('  « A » : Récap. Montants en milliers d’euros.');
  });
});

test.each<[Correction, string]>([
  [{ type: 'role', sheet: 'R', cell: 'E7', role: 'state', year: 2025 }, "« R », E7 lu comme part de l'État en 2025"],
  [{ type: 'axis', action: '1.1', axis: 3 }, "action « 1.1 » sur l'axe 3"],
  [{ type: 'nature', action: '1.1', nature: 'renforcee' }, 'action « 1.1 » renforcée'],
  [{ type: 'unit', sheet: 'R', unit: 'kilo' }, '« R » en milliers d’euros'],
  [{ type: 'leave-out', sheet: 'R', range: 'A1:B9' }, '« R », A1:B9 laissé de côté'],
  [{ type: 'kind', kind: 'metropole' }, 'contrat de métropole'],
  [{ type: 'collectivity', name: 'Ariège' }, 'collectivité « Ariège »'],
  [{ type: 'ceiling', axis: 1, year: 2024, amount: '243000.5' }, "plafond de l'axe 1 en 2024 à 243 000,50 €"],
])('la correction %j se dit en français', (made, told) => {
  const check = { corrections: [made], unusedCorrections: [], marksProblem: null } as unknown as ReadableCheck;
  expect(spaced(correctionsText(check, plainStyle(200)))).toBe(`  Corrections apportées par l'utilisateur : ${told}.`);
});

test('une correction qui n’a rien trouvé à corriger est dite à part', () => {
  const lost = { type: 'unit', sheet: 'Ancienne', unit: 'kilo' } as const;
  const check = { corrections: [], unusedCorrections: [lost], marksProblem: null } as unknown as ReadableCheck;
  expect(spaced(correctionsText(check, plainStyle(200)))).toBe(
    '  Corrections sans effet (feuille, cellule ou action introuvable) : « Ancienne » en milliers d’euros.',
  );
});

test.each([
  ['FAQ des pactes et contrats locaux des solidarités, section 1', 'faq', 'FAQ, section 1'],
  ['Arithmétique du plan de financement', 'arithmetic', 'Arithmétique du plan de financement'],
  ['Lecture retenue par Cofisol, la FAQ ne le dit pas', 'reading', 'Lecture retenue par Cofisol, la FAQ ne le dit pas'],
  ['FAQ, glossaire', 'reading', 'FAQ, glossaire (lecture retenue par Cofisol, la FAQ ne le dit pas)'],
] as const)('« %s » dit son fondement une seule fois', (source, basis, told) => {
  expect(sourceText(source, basis)).toBe(told);
});
