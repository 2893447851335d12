import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { readWorkbook } from '../../src/files';
import { emptyFolder } from '../support/cofisol';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { reportOfBytes } from '../support/reading';
import { faultsOf } from '../support/sound';
import { openedPackage } from '../support/sound/package';
import { buildZip } from '../support/zip';
import { countsOf } from './checklist';
import { describeWithOpenpyxl, openpyxl } from './openpyxl';
import { featureParts } from './workbook';

const bytes = buildZip(featureParts());

describe('the workbook with every feature', () => {
  test('has every feature of the list', () => {
    const absent = Object.entries(countsOf(openedPackage(bytes))).filter(([, count]) => count === 0);
    expect(absent).toEqual([]);
  });

  test('is one that Excel opens without repairing it', () => {
    // The third custom item is no XML on purpose: Excel keeps it as it is.
    expect(faultsOf(bytes)).toEqual(['customXml/item3.xml is not well-formed']);
    expect(faultsOf(buildZip(featureParts({ macros: true, signed: true, date1904: true })))).toEqual(faultsOf(bytes));
  });

  test('is the same at every run', () => {
    expect(buildZip(featureParts())).toEqual(bytes);
  });

  test('has findings on cells with notes, threads, formats, validations, in tables, merges and hidden rows', () => {
    const { findings } = reportOfBytes(bytes);
    const told = findings.flatMap(({ code, cells }) => cells.map((cell) => `${code} ${cell}`));
    expect(told).toEqual(
      expect.arrayContaining([
        'parite Récapitulatif!J7',
        'nombre-en-texte Récapitulatif!E8',
        'cellule-illisible Récapitulatif!J9',
        'somme-incomplete Récapitulatif!E10',
        'total-faux Récapitulatif!K10',
        'parite Récapitulatif!E13',
        'part-absente Récapitulatif!N13',
        'cellule-erreur Récapitulatif!E16',
        'parite Fiche 3.1!D12',
        'fse-nature Fiche 3.1!B14',
        "nombre-en-texte Avenant 2024 (l'État)!G6",
        "parite Avenant 2024 (l'État)!E8",
      ]),
    );
  });

  test('is read with its names, tables, merges and hidden lines', () => {
    const { sheets, names } = readWorkbook(bytes);
    expect(sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      'Récapitulatif visible',
      'Enveloppe visible',
      'Fiche 3.1 visible',
      "Avenant 2024 (l'État) visible",
      'Croisé visible',
      'Divers visible',
      'Listes hidden',
      'Paramètres veryHidden',
    ]);
    expect(names).toContainEqual({
      name: 'Départ',
      refersTo: "'Avenant 2024 (l''État)'!$G$5",
      sheet: "Avenant 2024 (l'État)",
    });
    expect(names).toHaveLength(19);
    expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      'Plafonds',
      'Avenant2024',
      'Collectivites',
    ]);
  });

  test('exceljs loads it', async () => {
    const book = new Workbook();
    await book.xlsx.load(Buffer.from(bytes) as never);
    expect(book.worksheets.map(({ name }) => name)).toContain("Avenant 2024 (l'État)");
    expect(book.getWorksheet('Récapitulatif')?.getCell('J7').value).toBe(60000);
  });
});

describeWithOpenpyxl('openpyxl, an independent reader', () => {
  test('loads it', async () => {
    const file = path.join(emptyFolder(), 'tout.xlsx');
    writeFileSync(file, bytes);
    const said = await openpyxl(
      'book = openpyxl.load_workbook(sys.argv[1])\nsheet = book["Récapitulatif"]\n' +
        'print(len(book.sheetnames), sheet["J7"].value, sheet["J7"].comment.author, len(sheet._charts), book["Enveloppe"].tables["Plafonds"].ref)',
      file,
    );
    expect(said).toBe('9 60000 Marie Dupont 2 A4:F8');
  });
});

describeWithLibreOffice('LibreOffice, an independent reader', () => {
  test('opens it, and what it saves has the same findings', async () => {
    const file = path.join(emptyFolder(), 'tout.xlsx');
    writeFileSync(file, bytes);
    const saved = await convert(file, 'ods');

    const cells = (data: Uint8Array): string[] =>
      reportOfBytes(data)
        .findings.map(({ code, cells }) => `${code} ${cells.join(' ')}`)
        // LibreOffice gives the total of a pivot table its own name.
        .filter((finding) => !finding.includes('Croisé'));
    expect(cells(readFileSync(saved))).toEqual(cells(bytes));
  });
});
