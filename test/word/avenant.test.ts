import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readWorkbook } from '../../src/files';
import { builtInParameters as parameters } from '../../src/parameters';
import { avenantDocument } from '../../src/word';
import { avenantTable, PLAIN_AVENANT } from '../../src/writing';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { checkOf } from '../writing/support';

const table = avenantTable(
  checkOf(readWorkbook(readFileSync('test/fixtures/samples/demo-departement.xlsx'))),
  { ...PLAIN_AVENANT, year: 2026 },
  parameters,
)!;

interface Row {
  readonly cells: string[];
  isHeader: boolean;
  readonly alignments: string[];
}

/** The rows of the tables of a Word document, by an independent parser. */
function rowsOf(xml: string): Row[] {
  const rows: Row[] = [];
  const parser = new SaxesParser();
  let inText = false;
  parser.on('opentag', ({ name, attributes }) => {
    const row = rows.at(-1);
    if (name === 'w:tr') rows.push({ cells: [], isHeader: false, alignments: [] });
    else if (name === 'w:tblHeader' && row) row.isHeader = true;
    else if (name === 'w:tc') row?.cells.push('');
    else if (name === 'w:jc' && row) row.alignments.push(String(attributes['w:val']));
    else if (name === 'w:t') inText = true;
  });
  parser.on('text', (text) => {
    const row = rows.at(-1);
    if (inText && row && row.cells.length > 0) row.cells.push((row.cells.pop() ?? '') + text);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    // What follows the table is no cell of its last row.
    if (name === 'w:tbl') rows.push({ cells: [], isHeader: false, alignments: [] });
  });
  parser.write(xml).close();
  return rows.filter(({ cells }) => cells.length > 0);
}

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe("L'avenant en document Word", () => {
  test('one table: its header row repeats, each action has its figures, amounts stand right', async () => {
    const parts = unzipSync(await avenantDocument(table));
    const rows = rowsOf(strFromU8(parts['word/document.xml']!));
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
    const xml = plain(strFromU8(unzipSync(await avenantDocument(table))['word/document.xml']!));
    expect(xml).toContain('648 350,00 € (six cent quarante-huit mille trois cent cinquante euros)');
    expect(xml).toContain('PROJET : 4 anomalies bloquantes');
    expect(xml).toContain('7 350,00 € de plus que leurs plafonds réunis');
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
