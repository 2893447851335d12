import { fileHost, readWorkbook } from '../../src/files';
import type { Edit, NewSheet } from '../../src/sheets';
import { editsOf } from '../excel-host/book/save';
import { isByteIdentical } from '../support/flags';
import { number, sheetWithEverything } from '../support/newSheets';
import { packageIsSound } from '../support/sound';
import { placesOf } from '../sheets/contract/places';
import { opens, sample } from './support';
import { avenantOf, corrections, flagsOn, planOfActions, sharesOf } from './workbooks';

const all = (actions: number): readonly Edit[] => [
  ...sharesOf(actions),
  flagsOn(actions),
  avenantOf(actions),
  corrections,
];

describe('What Excel saves', () => {
  test('holds the same cells as a file to which the same edits were made', async () => {
    const bytes = await planOfActions(12);
    const edits = all(12);
    const { excel, host } = opens(bytes);
    await host.read();
    await host.apply(edits);
    const file = fileHost(bytes);
    await file.apply(edits);
    const [inExcel, inFile] = [readWorkbook(excel.save()), await file.read()];
    expect(inExcel).toEqual(inFile);
    packageIsSound(excel.save(), bytes);
  });

  test('is part for part what a file gets, where no flags are concerned', async () => {
    const bytes = await planOfActions(5);
    const edits = [...sharesOf(5), corrections];
    const { excel, host } = opens(bytes);
    await host.read();
    await host.apply(edits);
    const file = fileHost(bytes);
    await file.apply(edits);
    isByteIdentical(excel.save(), file.bytes());
  });

  test('is part for part what was opened once everything has been taken back, the last first', async () => {
    const bytes = sample('demo-departement.xlsx');
    const { excel, host } = opens(bytes);
    const { sheets } = await host.read();
    const name = sheets[0]!.name;
    const { numbers, texts } = placesOf(readWorkbook(bytes));
    const flag = { severity: 'error', cells: numbers.slice(0, 9), labels: texts.slice(0, 1), message: 'x' } as const;
    const inverses = [
      await host.apply([{ type: 'set-flags', flags: [flag] }]),
      await host.apply([{ type: 'set-content', cell: numbers[0]!, content: number('12.34') }, corrections]),
      await host.apply([{ type: 'add-sheet', sheet: plain('Avenant 2026'), before: name }]),
    ];
    expect(readWorkbook(excel.save()).sheets).toHaveLength(sheets.length + 1);
    for (const inverse of inverses.reverse()) await host.revert(inverse);
    expect(editsOf(excel.book)).toEqual([]);
    isByteIdentical(excel.save(), bytes);
  });

  test('is part for part what was opened once flags that replaced others are cleared', async () => {
    const bytes = await planOfActions(9);
    const { excel, host } = opens(bytes);
    await host.read();
    await host.apply([flagsOn(9)]);
    await host.apply([flagsOn(3)]);
    await host.apply([{ type: 'set-flags', flags: [] }]);
    isByteIdentical(excel.save(), bytes);
  });

  test('carries flags of a file that was annotated before no more, once they are cleared', async () => {
    const bytes = await planOfActions(4);
    const file = fileHost(bytes);
    await file.apply([flagsOn(4)]);
    const { excel, host } = opens(file.bytes());
    await host.read();
    await host.apply([{ type: 'set-flags', flags: [] }]);
    expect(excel.book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  });

  test('brings flags back that had stood there before others, while nothing else has changed', async () => {
    const { excel, host } = opens(await planOfActions(6));
    await host.read();
    await host.apply([flagsOn(6)]);
    const looks = (): unknown => excel.book.sheets[0]!.conditionalFormats.map(({ id: _, ...rest }) => rest);
    const before = looks();
    const inverse = await host.apply([flagsOn(1)]);
    expect(looks()).not.toEqual(before);
    expect((await host.revert(inverse)).keptFlags).toBe(false);
    expect(looks()).toEqual(before);
  });
});

describe('A new sheet in Excel', () => {
  test('is in all its details the one that was asked for', async () => {
    const { excel, host } = opens(await planOfActions(3));
    await host.read();
    const { charts: _, ...wanted } = sheetWithEverything('Avenant 2026', 'Plan');
    await host.apply([{ type: 'add-sheet', sheet: wanted, before: null }]);
    const [edit] = editsOf(excel.book);
    expect(edit).toEqual({ type: 'add-sheet', sheet: withoutBlanks(wanted), before: null });
  });

  test('takes the place and the name of one that Cofisol had made, which goes', async () => {
    const { excel, host } = opens(await planOfActions(3));
    await host.read();
    await host.apply([{ type: 'add-sheet', sheet: plain('Contrôle'), before: 'Plan' }]);
    const names = (): unknown => excel.book.sheets.map(({ name }) => name);
    expect(names()).toEqual(['Contrôle', 'Plan', 'Enveloppe']);
    await host.apply([
      { type: 'remove-sheet', sheet: 'Contrôle' },
      { type: 'add-sheet', sheet: { ...plain('Contrôle'), tabColour: 'C00000' }, before: 'Plan' },
    ]);
    expect(names()).toEqual(['Contrôle', 'Plan', 'Enveloppe']);
    expect(excel.book.sheets[0]!.made!.tabColour).toBe('C00000');
  });
});

function plain(name: string): NewSheet {
  return { name, purpose: 'essai', columns: [], rows: [{ cells: [{ column: 0, content: number('1') }] }] };
}

/** Blank cells without a look are none. */
function withoutBlanks(sheet: NewSheet): NewSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((one) => ({
      ...one,
      cells: one.cells.filter(({ content, style }) => content.kind !== 'blank' || style),
    })),
  };
}
