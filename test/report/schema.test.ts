import Ajv from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkBytes } from '../../src/worker';
import { builtInParameters } from '../../src/parameters';
import { fileReport, toJson } from '../../src/report';
import schema from '../../src/report/report.schema.json';
import fc from 'fast-check';
import { correction } from '../reading-corrections/arbitraries';
import { root, samples } from '../support/cofisol';
import { readdirSync } from 'node:fs';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
const workbooks = readdirSync(samples).filter((name) => /\.(xlsx|ods)$/.test(name));

function reportOf(file: string, bytes: Uint8Array) {
  return fileReport({ file, sha256: '0'.repeat(64) }, checkBytes(bytes, { parameters: builtInParameters }));
}

function problems(text: string): unknown {
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

test.each(workbooks)('le rapport de %s suit le schéma publié', (name) => {
  const report = reportOf(name, readFileSync(path.join(samples, name)));
  expect(report.status).not.toBe('unreadable');
  expect(problems(toJson('2024-01-01', [report]))).toEqual([]);
});

test("le rapport d'un fichier illisible aussi", () => {
  const report = reportOf('vide.xlsx', new Uint8Array());
  expect(report.status).toBe('unreadable');
  expect(problems(toJson('2024-01-01', [report, report]))).toEqual([]);
});

test('un rapport sans fichier aussi', () => {
  expect(problems(toJson('2024-01-01', []))).toEqual([]);
});

test('un rapport avec toutes les sortes de corrections et un constat justifié aussi', () => {
  const report = reportOf('d.xlsx', readFileSync(path.join(samples, 'demo-departement.xlsx')));
  const ignored = { reason: 'Accord', date: '2026-11-20' };
  const findings = report.findings.map((finding) => ({ ...finding, ignored }));
  fc.assert(
    fc.property(fc.array(correction), (corrections) => {
      const marked = { ...report, reading: { ...report.reading, corrections }, findings };
      expect(problems(toJson('2024-01-01', [marked]))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

describe('le schéma refuse ce que le rapport ne doit jamais contenir', () => {
  const sound = JSON.parse(
    toJson('2024-01-01', [reportOf('d.xlsx', readFileSync(path.join(root, 'assets', 'demonstration.xlsx')))]),
  );
  test.each<[string, (file: any) => void]>([
    ['un montant en nombre', (file) => (file.actions[0].years[0].cost = 89000)],
    ['un montant sans décimales', (file) => (file.totals[0].state = '12500')],
    ['une clé inconnue', (file) => (file.findings[0].extra = 1)],
    ['une clé absente', (file) => delete file.findings[0].remedy],
    ['une cellule sans feuille', (file) => (file.findings[0].cells = ['B12'])],
    ['une sévérité inconnue', (file) => (file.findings[0].severity = 'fatal')],
    ['un statut illisible sans problème', (file) => (file.status = 'unreadable')],
  ])('%s', (_what, spoil) => {
    const copy = structuredClone(sound);
    expect(problems(JSON.stringify(copy))).toEqual([]);
    spoil(copy.files[0]);
    expect(problems(JSON.stringify(copy))).not.toEqual([]);
  });
});
