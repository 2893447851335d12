import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../src/files';
import { builtInParameters as parameters } from '../../src/parameters';
import { avenantDocument } from '../../src/word';
import { avenantTable, evidenceTable, PLAIN_AVENANT } from '../../src/writing';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { bodyOf, rowsOf } from '../support/word';
import { checkOf } from '../writing/support';

const table = avenantTable(
  checkOf(readWorkbook(readFileSync('test/fixtures/samples/demo-departement.xlsx'))),
  { ...PLAIN_AVENANT, year: 2026 },
  parameters,
)!;

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe("L'avenant en document Word", () => {
  test('one table: its header row repeats, each action has its figures, amounts stand right', async () => {
    const rows = rowsOf(bodyOf(await avenantDocument(table)));
    expect(rows[0]!.isHeader).toBe(true);
    expect(rows[0]!.cells.map(plain).slice(0, 4)).toEqual(['N°', "Intitulé de l'action", 'Nature', 'Coût total 2026']);
    const action = rows.find(({ cells }) => cells[0] === '1.1')!;
    // Récapitulatif!Q8:V8 of the demonstration workbook.
    expect(action.cells.map(plain)).toEqual([
      '1.1',
      'Soutien aux familles monoparentales',
      'nouvelle',
      '92 500,00',
      '16 600,00',
      '',
      '',
      '37 950,00',
      '37 150,00',
      '37 950,00',
      '37 950,00',
      '800,00',
    ]);
    expect(new Set(action.alignments)).toEqual(new Set(['right']));
  });

  test('says the sum in words, that it is a PROJET, and why', async () => {
    const xml = plain(bodyOf(await avenantDocument(table)));
    expect(xml).toContain('648 350,00 € (six cent quarante-huit mille trois cent cinquante euros)');
    expect(xml).toContain('PROJET : 4 anomalies bloquantes');
    expect(xml).toContain('7 350,00 € de plus que leurs plafonds réunis');
  });
});

describe('La fiche de contrôle dans le document Word', () => {
  const check = checkOf(readWorkbook(readFileSync('test/fixtures/samples/demo-departement.xlsx')));
  const evidence = evidenceTable(
    check,
    {
      file: 'contrat.xlsx',
      sha256: 'c0'.repeat(32),
      date: '2026-11-20',
      version: '9.8.7',
      parameters: parameters.id,
      signatories: 3,
    },
    parameters,
  );

  test('stands behind the avenant, in portrait, with its facts, totals, findings and signature boxes', async () => {
    const xml = bodyOf(await avenantDocument(table, evidence));
    expect([...xml.matchAll(/<w:pgSz [^>]*w:orient="(\w+)"/g)].map((match) => match[1])).toEqual([
      'landscape',
      'portrait',
    ]);
    const rows = rowsOf(xml).map((row) => ({ ...row, cells: row.cells.map(plain) }));
    const cells = rows.map((row) => row.cells);
    expect(cells).toContainEqual(['Empreinte SHA-256', 'c0'.repeat(32)]);
    expect(cells).toContainEqual(['Date du contrôle', '20/11/2026']);
    expect(cells).toContainEqual(['Axe 1, enfance', '5', '1.1, 1.2, 1.3, 1.4, 1.5']);
    // Enveloppe!B6 of the demonstration workbook: 40 % of 205 000.
    expect(cells).toContainEqual([
      'Axe 3, accès aux droits',
      '2024',
      '65 250,00',
      '82 000,00',
      '205 000,00',
      'Sous le plancher : il manque 16 750,00 €',
    ]);
    const findings = rows.slice(rows.findIndex((row) => row.cells[0] === 'Gravité'));
    expect(findings[0]!.isHeader).toBe(true);
    expect(findings).toHaveLength(1 + check.findings.length);
    expect(cells.find(([first]) => first?.startsWith('Pour la collectivité'))).toHaveLength(3);
  });

  test('is left out where it is not asked for', async () => {
    expect(bodyOf(await avenantDocument(table))).not.toContain('Fiche de contrôle');
  });
});

describeWithLibreOffice("L'avenant en document Word, dans LibreOffice", () => {
  test('opens and becomes a PDF of A4 pages', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-word-'));
    const file = path.join(folder, 'avenant.docx');
    writeFileSync(file, await avenantDocument(table));
    const pdf = await convert(file, 'pdf');
    const text = readFileSync(pdf, 'latin1');
    expect(text.startsWith('%PDF')).toBe(true);
    // Landscape, in points.
    expect(text).toMatch(/MediaBox\s*\[\s*0 0 84\d(\.\d+)? 59\d(\.\d+)?\s*\]/);
    rmSync(folder, { recursive: true, force: true });
    rmSync(path.dirname(pdf), { recursive: true, force: true });
  });
});
