import { editWorkbook, readWorkbook } from '../../src/files';
import { parseAddress, type CellContent, type Edit, type Snapshot } from '../../src/sheets';
import { plainSheet } from '../support/newSheets';
import { packageIsSound } from '../support/sound';
import { openedPackage } from '../support/sound/package';
import { countsOf } from './checklist';
import { expectSameParts, packageDifferences } from './compare/packages';
import { VARIANTS } from './variants';

const number = (raw: string): CellContent => ({ kind: 'number', raw });

function set(address: string, content: CellContent): Edit {
  const [sheet = '', cell = ''] = address.split('!');
  return { type: 'set-content', cell: { sheet, ...parseAddress(cell)! }, content };
}

/** Cells that carry notes, threads, formats, validations; in tables, in shared formulas, hidden, where no row stood. */
const EDITS: readonly Edit[] = [
  set('Récapitulatif!J7', number('40000')),
  set('Récapitulatif!E8', number('12500.5')),
  set('Récapitulatif!E10', { kind: 'formula', formula: 'SUM(E7:E9)', value: { kind: 'number', raw: '60500.5' } }),
  set('Récapitulatif!K13', number('40000')),
  set('Récapitulatif!E16', { kind: 'text', text: '=1+1 & <à revoir>_x000D_' }),
  set('Récapitulatif!A20', { kind: 'boolean', value: true }),
  set("Avenant 2024 (l'État)!G6", number('18000')),
  set("Avenant 2024 (l'État)!H6", { kind: 'blank' }),
  set('Enveloppe!B5', number('80000')),
  set('Divers!F17', number('7')),
];

/** What cells hold, by address. */
function held({ sheets }: Snapshot): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value, formula }) => [`${name} ${row} ${column}`, formula ?? value]),
    ),
  );
}

/** The same with the edits made by hand. */
function expected(before: Snapshot): Readonly<Record<string, unknown>> {
  const cells = new Map(Object.entries(held(before)));
  for (const edit of EDITS) {
    if (edit.type !== 'set-content') continue;
    const { sheet, row, column } = edit.cell;
    const { content } = edit;
    if (content.kind === 'blank') cells.delete(`${sheet} ${row} ${column}`);
    else cells.set(`${sheet} ${row} ${column}`, content.kind === 'formula' ? content.formula : content);
  }
  return Object.fromEntries(cells);
}

describe.each(Object.entries(VARIANTS))('Cells written in the workbook with every feature, %s', (_, make) => {
  const before = make();
  const after = editWorkbook(before, EDITS);

  test('hold what was written, and all others what they held', () => {
    expect(held(readWorkbook(after))).toEqual(expected(readWorkbook(before)));
  });

  test('leave a workbook that Excel opens', () => {
    packageIsSound(after, before);
  });

  test('leave every feature', () => {
    const counts = countsOf(openedPackage(before));
    const lost = {
      'formulas of type shared': 10,
      'cells of type e': 2,
      'chain of calculation': counts['chain of calculation'] === 0 ? 0 : 2,
    };
    const told = Object.fromEntries(Object.entries(lost).map(([name, n]) => [name, (counts[name] ?? 0) - n]));
    expect(countsOf(openedPackage(after))).toEqual({
      ...counts,
      ...told,
      'cells of type inlineStr': (counts['cells of type inlineStr'] ?? 0) + (counts['shared strings'] === 0 ? -1 : 1),
      'cells of type b': (counts['cells of type b'] ?? 0) + 1,
    });
  });
});

describe('In the workbook with every feature', () => {
  const before = VARIANTS['as Excel 365 writes it']!();

  test('nothing but the cells written differs', () => {
    const row = 'worksheet/sheetData/row';
    const follower = (column: string): string[] => [
      `@ ${row}/c/f@t shared -> -`,
      `@ ${row}/c/f@si 0 -> -`,
      `~ text of ${row}/c/f: «  » -> « SUM(${column}7:${column}8) »`,
    ];
    expect(packageDifferences(before, editWorkbook(before, EDITS))).toEqual({
      added: [],
      removed: [],
      changed: {
        'xl/workbook.xml': ['@ workbook/calcPr@fullCalcOnLoad - -> 1'],
        'xl/worksheets/sheet1.xml': [
          '@ worksheet/dimension@ref A1:N16 -> A1:N20',
          `~ text of ${row}/c/v: « 60000 » -> « 40000 »`,
          `@ ${row}/c@t s -> -`,
          `~ text of ${row}/c/v: « 19 » -> « 12500.5 »`,
          `@ ${row}/c/f@t shared -> -`,
          `@ ${row}/c/f@ref E10:N10 -> -`,
          `@ ${row}/c/f@si 0 -> -`,
          `~ text of ${row}/c/f: « SUM(E7:E8) » -> « SUM(E7:E9) »`,
          `~ text of ${row}/c/v: « 40000 » -> « 60500.5 »`,
          ...[...'FGHIJKLMN'].flatMap(follower),
          `opened ${row}/c`,
          `+ ${row}/c/v last`,
          `@ ${row}/c@t e -> inlineStr`,
          `- ${row}/c/v`,
          `+ ${row}/c/is last`,
          `+ ${row} last`,
        ],
        'xl/worksheets/sheet2.xml': [`~ text of ${row}/c/v: « 70000 » -> « 80000 »`],
        'xl/worksheets/sheet4.xml': [
          `@ ${row}/c@t s -> -`,
          `~ text of ${row}/c/v: « 52 » -> « 18000 »`,
          `@ ${row}/c@t e -> -`,
          `- ${row}/c/f`,
          `- ${row}/c/v`,
        ],
        'xl/worksheets/sheet6.xml': [`- ${row}/c/f`, `~ text of ${row}/c/v: « 42 » -> « 7 »`],
        'xl/calcChain.xml': ['- calcChain/c', '- calcChain/c'],
      },
    });
  });

  test('a sheet comes in front of all others: what counts sheets by place moves, all else stays', () => {
    const after = editWorkbook(before, [{ type: 'add-sheet', sheet: plainSheet('Contrôle'), before: 'Récapitulatif' }]);
    const local = (from: number): string => `@ workbook/definedNames/definedName@localSheetId ${from} -> ${from + 1}`;
    expect(packageDifferences(before, after)).toEqual({
      added: ['xl/worksheets/sheet9.xml'],
      removed: [],
      changed: {
        '[Content_Types].xml': ['+ Types/Override last'],
        'xl/workbook.xml': [
          '@ workbook/bookViews/workbookView@activeTab 0 -> 1',
          '@ workbook/bookViews/workbookView@activeTab 1 -> 2',
          '+ workbook/sheets/sheet before sheet',
          ...[6, 0, 0, 3, 3, 4, 0].map(local),
          '+ workbook/definedNames/definedName last',
        ],
        'xl/_rels/workbook.xml.rels': ['+ Relationships/Relationship last'],
      },
    });
    const names = (bytes: Uint8Array): string[] =>
      readWorkbook(bytes).names.map(({ name, sheet, refersTo }) => `${name} ${sheet} ${refersTo}`);
    expect(names(after).slice(0, -1)).toEqual(names(before));
    packageIsSound(after, before);
  });

  test('a structure that is protected takes no sheet', () => {
    const locked = VARIANTS['with its structure protected']!();
    expect(() => editWorkbook(locked, [{ type: 'add-sheet', sheet: plainSheet('Contrôle'), before: null }])).toThrow(
      /structure du classeur est protégée/,
    );
  });

  test('corrections stand beside the items of other programs, and go without a trace', () => {
    const after = editWorkbook(before, [{ type: 'set-custom-xml', text: '{"a":"é"}' }]);
    expect(packageDifferences(before, after)).toEqual({
      added: ['customXml/item5.xml', 'customXml/itemProps5.xml', 'customXml/_rels/item5.xml.rels'],
      removed: [],
      changed: {
        '[Content_Types].xml': ['+ Types/Override last'],
        'xl/_rels/workbook.xml.rels': ['+ Relationships/Relationship last'],
      },
    });
    expectSameParts(editWorkbook(after, [{ type: 'set-custom-xml', text: null }]), before);
  });

  test.each([
    ['Enveloppe!C4', 'in-table'],
    ['Enveloppe!B8', 'in-table'],
    ['Fiche 3.1!D12', 'protected'],
    ['Fiche 3.1!C12', 'in-merge'],
    ['Divers!B18', 'part-of-array'],
    ['Divers!C17', 'part-of-array'],
    ['Divers!C21', 'part-of-array'],
    ['Listes!A2', 'protected'],
  ])('%s is not written to, and it is said why', (address, code) => {
    expect(() => editWorkbook(before, [set(address, number('1'))])).toThrow(expect.objectContaining({ code }));
  });
});
