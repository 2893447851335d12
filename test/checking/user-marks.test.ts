import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook, type ReadableCheck } from '../../src/checking';
import { builtInParameters } from '../../src/parameters';
import { writeUserMarks, type Correction, type IgnoredFinding } from '../../src/reading';
import { fileReport, filePage, plainStyle } from '../../src/report';
import type { Snapshot } from '../../src/sheets';
import { checkBytes } from '../../src/worker';
import { samples } from '../support/cofisol';
import { sheetOf, workbookOf } from '../support/sheets';

/** The State pays 10 000,00 € more than its half of 1.1 in 2024: one error. */
const rows = [
  ['Département de l’Ariège', null, null, null, null, null],
  ['N°', 'Intitulé de l’action', 'Axe', 'Coût total 2024', 'Part État 2024', 'Part Département 2024'],
  ['1.1', 'Soutien à la parentalité', 'Axe 1 enfance', 80000, 50000, 30000],
  ['3.1', 'Accès aux droits', 'Axe 3 accès aux droits', 60000, 30000, 30000],
  ['4.1', 'Mobilité solidaire', 'Axe 4 transition écologique', 40000, 20000, 20000],
];
const plain = workbookOf(sheetOf('Récap', rows));

function carrying(customXml: string | null): Snapshot {
  return { ...plain, customXml };
}

function checked(snapshot: Snapshot, corrections: readonly Correction[] = []): ReadableCheck {
  const check = checkWorkbook(snapshot, { parameters: builtInParameters, corrections });
  if (check.status === 'unreadable') throw new Error(check.problem);
  return check;
}

const page = (check: ReadableCheck): string =>
  filePage('a.xlsx', check, plainStyle(200)).replace(/[\u00A0\u202F]/g, ' ');
const marksOf = (corrections: readonly Correction[], ignored: readonly IgnoredFinding[] = []): string =>
  writeUserMarks({ corrections, ignored }) ?? '';
const ceiling = (amount: string): Correction => ({ type: 'ceiling', axis: 1, year: 2024, amount });
const ceilingOf = (check: ReadableCheck): string =>
  check.envelope.map(({ axis, year, amount }) => `${axis}/${year} ${amount}`).join();

test('le contrat d’essai a une seule anomalie de parité, sur la part de l’État', () => {
  const found = checked(plain).findings.filter(({ severity }) => severity === 'error');
  expect(found.map(({ code, cells }) => [code, cells])).toEqual([['parite', ['Récap!E3']]]);
});

test('une correction que le classeur porte est appliquée, et dite dans les deux rapports', () => {
  const check = checked(carrying(marksOf([ceiling('90000.00')])));
  expect(ceilingOf(check)).toBe('1/2024 9000000');
  // Typed beside the workbook: it has no cell, and no finding shows one.
  expect(check.envelope.map(({ cell }) => cell)).toEqual([null]);
  expect(check.findings.flatMap(({ cells }) => cells).filter((cell) => !cell.startsWith('Récap!'))).toEqual([]);
  expect(fileReport({ file: 'a.xlsx', sha256: null }, check).reading.corrections).toEqual([ceiling('90000.00')]);
  expect(page(check)).toContain("Corrections apportées par l'utilisateur : plafond de l'axe 1 en 2024 à 90 000,00 €.");
});

test('celle de qui demande le contrôle l’emporte sur celle du classeur', () => {
  const check = checked(carrying(marksOf([ceiling('90000.00')])), [ceiling('70000.00')]);
  expect(ceilingOf(check)).toBe('1/2024 7000000');
  expect(check.corrections).toEqual([ceiling('70000.00')]);
});

const ignoredParity: IgnoredFinding = {
  code: 'parite',
  cells: ['Récap!E3'],
  action: '1.1',
  axis: 1,
  year: 2024,
  reason: 'Avenant n° 2,\u001B[31m signé',
  date: '2026-11-20',
};

test('un constat justifié garde sa sévérité, compte dans le statut, et dit son motif', () => {
  const [before, after] = [checked(plain), checked(carrying(marksOf([], [ignoredParity])))];
  expect(after.status).toBe('error');
  expect(after.findings.map(({ code, severity }) => [code, severity])).toEqual(
    before.findings.map(({ code, severity }) => [code, severity]),
  );
  const { findings } = fileReport({ file: 'a.xlsx', sha256: null }, after);
  expect(findings.filter(({ ignored }) => ignored !== null).map(({ code, ignored }) => [code, ignored])).toEqual([
    ['parite', { reason: ignoredParity.reason, date: '2026-11-20' }],
  ]);
  expect(page(after)).toMatch(/1 anomalie bloquante.*\(dont 1 constat justifié\)/);
  expect(page(after)).toContain('Justifié le 20/11/2026 : Avenant n° 2, [31m signé');
  expect(page(after)).not.toContain('\u001B');
});

test('des corrections endommagées sont dites, et le classeur est contrôlé sans elles', () => {
  const check = checked(carrying('{"version":1,'));
  expect(check.findings).toEqual(checked(plain).findings);
  expect(page(check)).toContain("n'ont pas été appliquées");
});

test('un vrai classeur les porte dans sa partie XML', () => {
  const sample = unzipSync(readFileSync(path.join(samples, 'demo-departement.xlsx')));
  const parity = { code: 'parite', cells: ['Récapitulatif!K18'], action: '3.4', axis: 3, year: 2025 } as const;
  const json = marksOf([{ type: 'kind', kind: 'departement' }], [{ ...parity, reason: 'vu', date: '2026-11-20' }]);
  const part = `<corrections xmlns="urn:cofisol:corrections:1">${json}</corrections>`;
  const bytes = zipSync({ ...sample, 'customXml/item7.xml': strToU8(part) });
  const check = checkBytes(bytes, { parameters: builtInParameters });
  if (check.status === 'unreadable') throw new Error(check.problem);
  expect(check.corrections).toEqual([{ type: 'kind', kind: 'departement' }]);
  expect(check.findings.filter(({ ignored }) => ignored !== null).map(({ code }) => code)).toEqual(['parite']);
});

test('un classeur dont tout est laissé de côté dit que c’est la correction qui le fait', () => {
  const check = checkWorkbook(carrying(marksOf([{ type: 'leave-out', sheet: 'Récap' }])), {
    parameters: builtInParameters,
  });
  expect(check.status).toBe('unreadable');
  expect(check.problem).toContain('laisse de côté («\u00A0Récap\u00A0»)');
});
