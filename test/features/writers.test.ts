import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { unzipSync } from 'fflate';
import { emptyFolder } from '../support/cofisol';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { oddWorkbook } from '../support/oddWorkbook';
import { reportOfBytes } from '../support/reading';
import { packageIsSound } from '../support/sound';
import { buildZip } from '../support/zip';
import { annotated, cleaned, copyOf } from './annotated';
import { expectSameParts } from './compare/packages';
import { describeWithOpenpyxl, openpyxl } from './openpyxl';
import { featureParts } from './workbook';

/** Rows of a contract with findings: over its half, typed as text, a share blank. */
const ROWS = [
  ["Contrat local des solidarités 2024-2027 – Département de l'Ariège – annexe financière 2024"],
  ['Avenant financier – exercice 2024'],
  ['N°', 'Action', 'Axe', 'Nature', 'Part État', 'Part Département', 'Coût total'],
  ['1.1', 'Soutien à la parentalité', 'Enfance', 'Nouvelle', 60000, 20000, 80000],
  ['1.2', 'Relais petite enfance', 'Enfance', 'Nouvelle', '12 500,00 €', 12500, 25000],
  ['3.1', 'Domiciliation', 'Accès aux droits', 'Renforcée', 30000, null, 60000],
] as const;

const findings = (bytes: Uint8Array): string[] =>
  reportOfBytes(bytes).findings.map(({ code, cells }) => `${code} ${cells.join(' ')}`);

function holdsItsPromises(before: Uint8Array): void {
  const { bytes: after, cells } = copyOf(before);
  expect(cells).toBeGreaterThanOrEqual(3);
  packageIsSound(after, before);
  expect(findings(after)).toEqual(findings(before));
  expectSameParts(cleaned(after), before);
  expectSameParts(annotated(after), after);
}

async function writtenByExceljs(): Promise<Uint8Array> {
  const book = oddWorkbook();
  const sheet = book.addWorksheet('Avenant 2024');
  sheet.addRows(ROWS.map((row) => [...row]));
  sheet.getCell('E4').note = { texts: [{ font: { bold: true }, text: 'Marie : ' }, { text: 'à reprendre' }] };
  sheet.getCell('E6').dataValidation = {
    type: 'decimal',
    operator: 'greaterThan',
    formulae: [0],
    showErrorMessage: true,
  };
  sheet.addConditionalFormatting({
    ref: 'E4:G6',
    rules: [{ type: 'dataBar', priority: 1, cfvo: [{ type: 'min' }, { type: 'max' }] } as never],
  });
  await sheet.protect('secret', { formatCells: true });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('A workbook written by exceljs', () => {
  test('is annotated, checked and cleaned like any other, and exceljs reads the flags', async () => {
    const before = await writtenByExceljs();
    holdsItsPromises(before);
    const book = new Workbook();
    await book.xlsx.load(Buffer.from(annotated(before)) as never);
    const sheet = book.getWorksheet('Avenant 2024')!;
    const formulas = (
      sheet as never as { conditionalFormattings: { rules: { formulae?: string[] }[] }[] }
    ).conditionalFormattings.flatMap(({ rules }) => rules.flatMap(({ formulae }) => formulae ?? []));
    expect(formulas).toEqual(expect.arrayContaining(['N("cofisol:error")=0', 'N("cofisol:info")=0']));
    expect(JSON.stringify(sheet.getCell('E4').note)).toContain('à reprendre');
    expect(JSON.stringify(sheet.getCell('E5').note)).toContain('— Cofisol');
  });
});

describeWithOpenpyxl('A workbook written by openpyxl', () => {
  const script = `
import json
from openpyxl.comments import Comment
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Avenant 2024"
for row in json.loads(sys.argv[2]): sheet.append(row)
sheet["E4"].comment = Comment("à reprendre", "Marie")
sheet.conditional_formatting.add("E4:G6", CellIsRule(operator="greaterThan", formula=["1000"], fill=PatternFill(bgColor="FFC7CE")))
valid = DataValidation(type="list", formula1='"Nouvelle,Renforcée"')
valid.add("D4:D6")
sheet.add_data_validation(valid)
chart = BarChart()
chart.add_data(Reference(sheet, min_col=5, min_row=3, max_row=6), titles_from_data=True)
sheet.add_chart(chart, "J2")
sheet.protection.sheet = True
book.save(sys.argv[1])`;

  test('is annotated, checked and cleaned like any other, and openpyxl reads the flags', async () => {
    const file = path.join(emptyFolder(), 'openpyxl.xlsx');
    await openpyxl(script, file, JSON.stringify(ROWS));
    const before = new Uint8Array(readFileSync(file));
    holdsItsPromises(before);
    const copy = path.join(emptyFolder(), 'annoté.xlsx');
    writeFileSync(copy, annotated(before));
    const said = await openpyxl(
      'book = openpyxl.load_workbook(sys.argv[1])\nsheet = book["Avenant 2024"]\n' +
        'rules = [rule.formula[0] for area in sheet.conditional_formatting for rule in area.rules]\n' +
        'print(book.sheetnames, len(sheet._charts), [rule for rule in rules if "cofisol" in rule][0], sheet["E4"].comment.text, sheet["E5"].comment.author)',
      copy,
    );
    expect(said).toBe("['Contrôle', 'Avenant 2024'] 1 N(\"cofisol:error\")=0 à reprendre Cofisol");
  });
});

describeWithLibreOffice('A workbook written by LibreOffice', () => {
  test('is annotated, checked and cleaned like any other', async () => {
    const file = path.join(emptyFolder(), 'tout.xlsx');
    writeFileSync(file, buildZip(featureParts()));
    holdsItsPromises(new Uint8Array(readFileSync(await convert(file, 'xlsx'))));
  });

  test('from an annotated one loses our flags and nothing else when it is cleaned', async () => {
    const file = path.join(emptyFolder(), 'annoté.xlsx');
    writeFileSync(file, annotated(buildZip(featureParts())));
    const saved = new Uint8Array(readFileSync(await convert(file, 'xlsx')));
    const clean = cleaned(saved);
    packageIsSound(clean, saved);
    expect(findings(clean)).toEqual(findings(saved));
    const traces = Object.entries(unzipSync(clean)).filter(([, part]) => /cofisol/i.test(Buffer.from(part).toString()));
    // LibreOffice shares all strings: those of the sheet that went stay in the list, and no cell names them.
    expect(traces.map(([name]) => name)).toEqual(['xl/sharedStrings.xml']);
  });
});
