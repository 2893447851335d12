import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/files';
import { cofisol, emptyFolder, samples } from '../support/cofisol';
import { bodyOf, rowsOf } from '../support/word';

const folder = emptyFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const sample = (name: string) => path.join(samples, name);
const out = (name: string) => path.join(folder, name);
const sheetsOf = (file: string) => readWorkbook(readFileSync(file)).sheets.map(({ name }) => name);

describe('cofisol avenant', () => {
  test('a sound contract: the workbook with one sheet more, status 0, the sum in words', async () => {
    const target = out('simple.xlsx');
    const { status, stdout } = await cofisol([
      'avenant',
      sample('recap-simple.xlsx'),
      '--year',
      '2026',
      '--out',
      target,
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('crédits nouveaux (');
    expect(sheetsOf(target)).toEqual([...sheetsOf(sample('recap-simple.xlsx')), 'Avenant 2026']);
  });

  test('blocking findings: still written, as a PROJET, status 1', async () => {
    const target = out('projet.xlsx');
    const call = ['avenant', sample('demo-departement.xlsx'), '--year', '2026', '--out', target];
    const { status, stdout } = await cofisol(call);
    expect(status).toBe(1);
    expect(stdout).toContain('PROJET : 4 anomalies bloquantes'.replace(' :', '\u00A0:'));
    const sheet = readWorkbook(readFileSync(target)).sheets.at(-1)!;
    expect(sheet.cells.some(({ value }) => value.kind === 'text' && value.text.startsWith('PROJET'))).toBe(true);
  });

  test('alone: a workbook of its own', async () => {
    const target = out('seul.xlsx');
    await cofisol(['avenant', sample('recap-simple.xlsx'), '--year', '2026', '--out', target, '--alone']);
    expect(sheetsOf(target)).toEqual(['Avenant 2026']);
  });

  test('--evidence adds the fiche de contrôle, with the fingerprint of the file as given', async () => {
    const [target, docx] = [out('fiche.xlsx'), out('fiche.docx')];
    const given = sample('demo-departement.xlsx');
    const call = [
      'avenant',
      given,
      '--year',
      '2026',
      '--out',
      target,
      '--docx',
      docx,
      '--evidence',
      '--signatures',
      '3',
    ];
    await cofisol(call);
    const written = readWorkbook(readFileSync(target));
    expect(written.sheets.map(({ name }) => name)).toEqual([...sheetsOf(given), 'Avenant 2026', 'Fiche de contrôle']);
    const texts = written.sheets.at(-1)!.cells.map(({ value }) => (value.kind === 'text' ? value.text : ''));
    expect(texts).toContain(createHash('sha256').update(readFileSync(given)).digest('hex'));
    expect(texts).toContain('Pour l’État, unité opérationnelle régionale'.replace('’', "'"));
    expect(rowsOf(bodyOf(readFileSync(docx))).map(({ cells }) => cells[0])).toContain('Empreinte SHA-256');
  });

  test.each([
    ['--evidence with nothing to write it into', ['--evidence'], /--out ou --docx/],
    ['--signatures without --evidence', ['--signatures', '3'], /ajoutez --evidence/],
    ['another number of signatures', ['--evidence', '--signatures', '4'], /attend 2 ou 3/],
  ])('%s: told, status 2', async (_, options, message) => {
    const { status, stderr } = await cofisol(['avenant', sample('recap-simple.xlsx'), '--year', '2026', ...options]);
    expect(status).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toMatch(message);
  });

  test('an OpenDocument workbook gives a workbook of its own, and it is said', async () => {
    const target = out('ods.xlsx');
    const { stderr } = await cofisol(['avenant', sample('fiches-transposees.ods'), '--year', '2026', '--out', target]);
    expect(stderr).toContain('OpenDocument');
    expect(sheetsOf(target)).toEqual(['Avenant 2026']);
  });

  test.each([
    ['a year in which nothing stands', ['--year', '2030'], /aucun montant pour 2030.*2024, 2025, 2026 et 2027/],
    ['no year', [], /--year/],
    ['a year of two digits', ['--year', '26'], /quatre chiffres/],
    ['another rounding', ['--year', '2026', '--round', 'k'], /--round/],
  ])('%s: told, status 2, nothing written', async (_, options, message) => {
    const target = out('rien.xlsx');
    const call = ['avenant', sample('demo-departement.xlsx'), '--out', target, ...options];
    const { status, stderr } = await cofisol(call);
    expect(status).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toMatch(message);
    expect(existsSync(target)).toBe(false);
  });

  test('never in the place of the workbook, never under an ending that Excel refuses, never half', async () => {
    const own = out('contrat.xlsx');
    copyFileSync(sample('demo-departement.xlsx'), own);
    const before = readFileSync(own);
    const inPlace = await cofisol(['avenant', own, '--year', '2026', '--out', own]);
    expect(inPlace.status).toBe(2);
    expect(readFileSync(own).equals(before)).toBe(true);
    expect((await cofisol(['avenant', own, '--year', '2026', '--out', out('a.xlsm')])).status).toBe(2);
    expect((await cofisol(['avenant', own, '--year', '2026', '--out', out('nulle/part.xlsx')])).status).toBe(2);
    expect(readdirSync(folder).filter((name) => name.includes('.tmp') || name.endsWith('.xlsm'))).toEqual([]);
  });
});

describe('cofisol partners', () => {
  test('a workbook with what each funder brings and the budget view', async () => {
    const target = out('partenaires.xlsx');
    const { status, stdout } = await cofisol(['partners', sample('demo-departement.xlsx'), '--out', target]);
    expect(status).toBe(0);
    expect(stdout).toContain('3 financeurs sur 2024, 2025, 2026 et 2027');
    expect(sheetsOf(target)).toEqual([...sheetsOf(sample('demo-departement.xlsx')), 'Partenaires', 'Vue budgétaire']);
    const alone = out('partenaires-seuls.xlsx');
    await cofisol(['partners', sample('demo-departement.xlsx'), '--out', alone, '--alone']);
    expect(sheetsOf(alone)).toEqual(['Partenaires', 'Vue budgétaire']);
  });

  test('a file that is no contract: told, status 2', async () => {
    const target = out('partenaires-seuls.xlsx');
    const { status, stderr } = await cofisol(['partners', target]);
    expect(status).toBe(2);
    expect(stderr).toContain('aucun tableau de contrat local');
  });
});
