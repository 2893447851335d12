import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { editWorkbook, newWorkbook, readWorkbook } from '../../src/files';
import { cents } from '../../src/money';
import { builtInParameters as parameters } from '../../src/parameters';
import { writeUserMarks } from '../../src/reading';
import { ownSheets, type Snapshot } from '../../src/sheets';
import { evidenceEdits, evidenceSheet, evidenceTable, type EvidenceInfo } from '../../src/writing';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { reportOf } from '../support/reading';
import { book, sheet, type Content } from '../support/sheet';
import { packageIsSound } from '../support/sound';
import { asRead, checkOf } from './support';

const eur = (euros: number) => cents(BigInt(euros * 100));
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const INFO: EvidenceInfo = {
  file: 'jura.xlsx',
  sha256: 'a1'.repeat(32),
  date: '2026-11-20',
  version: '9.8.7',
  parameters: '2024-01-01',
  signatories: null,
};

const HEADS: Content[][] = [
  ['Contrat local des solidarités, Département du Jura'],
  ['N°', 'Action', 'Axe', 'Nature', 'Hors référentiel', 'Coût total 2026', 'Part État 2026', 'Part Département 2026'],
];
const ENVELOPE = sheet('Enveloppe', [
  ['Plafonds notifiés', 2026],
  ['Axe 1 : enfance', 100000],
  ['Axe 3 : accès aux droits', 50000],
  ['Axe 4 : transition écologique', 100000],
]);
const line = (id: string, title: string, axis: string, nature: string, outside: string, cost: number): Content[] => [
  id,
  title,
  axis,
  nature,
  outside,
  cost,
  cost / 2,
  cost / 2,
];
const ENFANCE = line('1.1', 'Soutien à la parentalité', 'Enfance', 'nouvelle', 'non', 160000);
const DROITS = line('3.10', '=1+1', 'Accès aux droits', 'reconduite', 'non', 20000);
const ENERGIE = line('4.1', '@Jardins', 'Transition écologique', 'nouvelle', 'oui', 100000);
const contract = (...rows: Content[][]): Snapshot => book(sheet('Récapitulatif', [...HEADS, ...rows]), ENVELOPE);
const JURA = contract(ENFANCE, DROITS, ENERGIE);

const tableOf = (snapshot: Snapshot, info: Partial<EvidenceInfo> = {}) =>
  evidenceTable(checkOf(snapshot), { ...INFO, ...info }, parameters);
const facts = (list: readonly { readonly label: string; readonly text: string }[]) =>
  Object.fromEntries(list.map(({ label, text }) => [label, plain(text)]));

describe('La fiche de contrôle', () => {
  test('says which file was checked, when, and with what', () => {
    const table = tableOf(JURA);
    expect(facts(table.check)).toEqual({
      'Fichier contrôlé': 'jura.xlsx',
      'Empreinte SHA-256': 'a1'.repeat(32),
      'Date du contrôle': '20/11/2026',
      Programme: 'Cofisol 9.8.7',
      Paramètres: 'jeu du 01/01/2024',
    });
    // plancher-axe of axis 3, hors-referentiel on axis 4.
    expect(plain(table.result.text)).toBe('1 anomalie bloquante, 1 point à vérifier');
  });

  test('a workbook that is no file has no name, fingerprint or day to show', () => {
    expect(Object.keys(facts(tableOf(JURA, { file: null, sha256: null, date: null }).check))).toEqual([
      'Programme',
      'Paramètres',
    ]);
  });

  test('says the contract as it was read: whose, of which kind and how that is known, years, actions by axis', () => {
    const table = tableOf(JURA);
    expect(facts(table.contract)).toEqual({
      Collectivité: 'Jura',
      'Type de contrat': 'département (type lu dans le classeur)',
      Années: '2026',
      Actions: '3 actions',
    });
    expect(table.axes.map(({ name, actions, keys }) => [name, actions, keys])).toEqual([
      ['Axe 1, enfance', 1, '1.1'],
      ['Axe 3, accès aux droits', 1, '3.10'],
      ['Axe 4, transition', 1, '4.1'],
    ]);
  });

  test('holds each axis and the axes together against floor and ceiling', () => {
    const totals = tableOf(JURA).totals.map((one) => [
      one.name,
      one.state,
      one.floor,
      one.ceiling,
      plain(one.verdict),
      one.tone,
    ]);
    // Floors are 40 % of 100 000 and of 50 000; 80 000 + 10 000 + 50 000 against 250 000.
    expect(totals).toEqual([
      ['Axe 1, enfance', eur(80000), eur(40000), eur(100000), 'Conforme', 'ok'],
      [
        'Axe 3, accès aux droits',
        eur(10000),
        eur(20000),
        eur(50000),
        'Sous le plancher : il manque 10 000,00 €',
        'error',
      ],
      ['Axe 4, transition', eur(50000), eur(40000), eur(100000), 'Conforme', 'ok'],
      ['Axes 1, 3 et 4 ensemble', eur(140000), null, eur(250000), 'Conforme', 'ok'],
    ]);
  });

  test('a plafond that nobody gave leaves the ceiling of its axes unknown, never a smaller one', () => {
    const without = book(
      sheet('Récapitulatif', [...HEADS, ENFANCE, DROITS, ENERGIE]),
      sheet('Enveloppe', [
        ['Plafonds notifiés', 2026],
        ['Axe 1 : enfance', 100000],
        ['Axe 3 : accès aux droits', 50000],
      ]),
    );
    const group = tableOf(without).totals.at(-1)!;
    expect([group.ceiling, group.verdict]).toEqual([null, 'Plafond inconnu']);
  });

  test('above the ceilings together: by how much', () => {
    const group = tableOf(
      contract(ENFANCE, DROITS, line('4.1', 'Vélos', 'Transition écologique', 'nouvelle', 'non', 400000)),
    ).totals.at(-1)!;
    // 80 000 + 10 000 + 200 000 of 250 000.
    expect([plain(group.verdict), group.tone]).toEqual(['Plafond dépassé de 40 000,00 €', 'error']);
  });

  test('registers the derogations with their weight and what they rest on', () => {
    const { lines, summary } = tableOf(JURA).derogations;
    expect(lines.map(({ kind, id, title, axis, state }) => [kind, id, title, axis, state])).toEqual([
      ['reconduite', '3.10', '=1+1', 3, eur(10000)],
      ['outside-framework', '4.1', '@Jardins', 4, eur(50000)],
    ]);
    expect(lines[1]!.condition).toMatch(/diagnostic.*sous-axe.*accord/);
    expect(plain(summary)).toBe(
      '1 action reconduite sur 3, soit 10 000,00 € de crédits État sur 140 000,00 € ; 1 action hors référentiel, soit 50 000,00 € de crédits État sur 140 000,00 €.',
    );
  });

  test('outside the référentiel on another axis than 4 no derogation is possible, and it says so', () => {
    const { lines } = tableOf(
      contract(line('1.1', 'Autre', 'Enfance', 'nouvelle', 'oui', 160000), ENERGIE),
    ).derogations;
    expect(plain(lines[0]!.condition)).toContain("elle n'existe que sur l'axe 4");
  });

  test('without derogation it says that there is none, and how many natures are not given', () => {
    const { lines, summary } = tableOf(
      contract(line('1.1', 'Crèche', 'Enfance', '', 'non', 160000), ENFANCE),
    ).derogations;
    expect(lines).toEqual([]);
    expect(plain(summary)).toContain('nature non indiquée pour 1 action');
  });

  test('shows each finding with its cells, and the motive of whoever justified it', () => {
    const ignored = {
      code: 'plancher-axe',
      action: null,
      axis: 3 as const,
      year: 2026,
      cells: [],
      reason: 'Accord du préfet',
      date: '2026-11-18',
    };
    const customXml = writeUserMarks({ corrections: [], ignored: [ignored] });
    const table = tableOf({ ...JURA, customXml });
    expect(table.findings.map(({ severity, about, year, motive }) => [severity, about, year, plain(motive)])).toEqual([
      ['error', 'Axe 3, accès aux droits', 2026, 'Justifié le 18/11/2026 : Accord du préfet'],
      ['warning', '4.1', null, ''],
    ]);
    expect(plain(table.findings[0]!.cells)).toContain('Enveloppe : B3');
    expect(plain(table.result.text)).toContain('dont 1 constat justifié');
  });

  test('two sign, or three where the workbook is that of a convention unique or the user says so', () => {
    const parties = (snapshot: Snapshot, signatories: EvidenceInfo['signatories'] = null) =>
      tableOf(snapshot, { signatories }).signatures.map(({ who }) => who);
    const two = ['Le président ou la présidente', 'Le préfet ou la préfète de département'];
    expect(parties(JURA)).toEqual(two);
    const unique = contract(
      ENFANCE,
      DROITS,
      ENERGIE,
      line('2.1', 'Emploi', 'Emploi et insertion', 'nouvelle', '', 1000),
    );
    expect(parties(unique)).toEqual([...two, 'Le préfet ou la préfète de région']);
    expect(parties(JURA, 3)).toHaveLength(3);
    expect(parties(unique, 2)).toHaveLength(2);
  });
});

describe('La feuille de la fiche de contrôle', () => {
  const bytes = newWorkbook(
    JURA.sheets.map((from) => ({
      name: from.name,
      purpose: 'essai',
      columns: [],
      rows: rowsOf(from.cells),
    })),
    { title: 'Jura' },
  );
  const written = () => {
    const snapshot = readWorkbook(bytes);
    return editWorkbook(bytes, evidenceEdits(snapshot, tableOf(snapshot)).edits);
  };

  function rowsOf(cells: Snapshot['sheets'][number]['cells']) {
    const height = Math.max(...cells.map(({ row }) => row)) + 1;
    return Array.from({ length: height }, (_, row) => ({
      cells: cells.flatMap((cell) =>
        cell.row !== row || (cell.value.kind !== 'text' && cell.value.kind !== 'number')
          ? []
          : [{ column: cell.column, content: cell.value }],
      ),
    }));
  }

  test('has every fact of the table, and text is never a formula', () => {
    const table = tableOf(JURA);
    const { cells } = asRead(evidenceSheet(table, 'Fiche de contrôle'));
    const texts = cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
    const all = texts.join('\n');
    for (const { label, text } of [...table.check, ...table.contract]) {
      expect(texts).toContain(label);
      expect(texts).toContain(text);
    }
    for (const { keys } of table.axes) expect(texts).toContain(keys);
    for (const { verdict } of table.totals) expect(texts).toContain(verdict);
    for (const { message, title } of table.findings) {
      expect(all).toContain(message);
      expect(texts).toContain(title);
    }
    for (const { party } of table.signatures) expect(all).toContain(`${party}\n`);
    expect(texts).toContain('=1+1');
    expect(texts).toContain('@Jardins');
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    const amounts = cells.flatMap(({ value }) => (value.kind === 'number' ? [value.raw] : []));
    expect(amounts).toEqual(expect.arrayContaining(['80000', '20000', '250000']));
  });

  test('read back, its workbook gives the same contract and findings, and the package is sound', () => {
    const after = written();
    packageIsSound(after, bytes);
    expect(reportOf(readWorkbook(after))).toEqual(reportOf(readWorkbook(bytes)));
    const sheets = readWorkbook(after).sheets;
    expect(sheets.map(({ name }) => name)).toEqual(['Récapitulatif', 'Enveloppe', 'Fiche de contrôle']);
    const texts = sheets.at(-1)!.cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
    expect(texts).toContain('=1+1');
  });

  test('somebody wrote into it: it is still no part of the contract, stays, and a second one comes beside', () => {
    const cell = { sheet: 'Fiche de contrôle', row: 0, column: 0 };
    const typed = editWorkbook(written(), [
      { type: 'set-content', cell, content: { kind: 'text', text: 'Vu par le bureau' } },
    ]);
    const snapshot = readWorkbook(typed);
    expect(reportOf(snapshot).findings).toEqual(reportOf(readWorkbook(bytes)).findings);
    const again = evidenceEdits(snapshot, tableOf(snapshot));
    expect([again.replaces, again.keeps, again.sheet.name]).toEqual([
      null,
      'Fiche de contrôle',
      'Fiche de contrôle (2)',
    ]);
  });

  test('made again it takes the place of the first one', () => {
    const once = written();
    const snapshot = readWorkbook(once);
    const twice = readWorkbook(
      editWorkbook(once, evidenceEdits(snapshot, tableOf(snapshot, { date: '2026-12-01' })).edits),
    );
    expect(twice.sheets.map(({ name }) => name)).toEqual(snapshot.sheets.map(({ name }) => name));
    expect(ownSheets(twice).map(({ purpose, intact }) => [purpose, intact])).toContainEqual(['fiche-controle', true]);
  });

  test('signatures start a page of their own where they would be cut', () => {
    const many = Array.from({ length: 200 }, (_, i) =>
      line(
        `3.${String(i + 1)}`,
        `Action ${'très longue '.repeat(20)}${String(i)}`,
        'Accès aux droits',
        'reconduite',
        'non',
        200,
      ),
    );
    const table = tableOf(contract(...many));
    const { rows, print } = evidenceSheet(table, 'Fiche');
    const starts = print!.breaks!.map((row) => rows[row]!.cells[0]!.content);
    expect(starts).toEqual([
      { kind: 'text', text: 'Signatures' },
      { kind: 'text', text: `Constats (${String(table.findings.length)})` },
    ]);
    // On paper text goes over the cells at its right and is cut at the end of the sheet.
    const widest = Math.max(
      ...rows.flatMap(({ cells }) =>
        cells.flatMap(({ content, style }) =>
          content.kind === 'text' && style?.wrap !== true ? [content.text.length] : [],
        ),
      ),
    );
    expect(widest).toBeLessThanOrEqual(145);
  });

  describeWithLibreOffice('dans LibreOffice', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-fiche-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('opens, calculates and shows the same without an error cell', async () => {
      const file = path.join(folder, 'jura.xlsx');
      writeFileSync(file, written());
      const there = readWorkbook(readFileSync(await convert(file, 'xlsx', { recalculates: true })));
      const values = (snapshot: Snapshot) =>
        snapshot.sheets
          .find(({ name }) => name === 'Fiche de contrôle')!
          .cells.flatMap(({ row, column, value }) => {
            if (value.kind === 'text') return value.text === '' ? [] : [[row, column, value.text]];
            return [[row, column, value.kind === 'number' ? Number(value.raw) : value.kind]];
          });
      expect(values(there)).toEqual(values(readWorkbook(readFileSync(file))));
    });
  });
});
