import { contentOf, ownSheets, type Edit, type Flag, type NewSheet } from '../../../src/sheets';
import type { OpenHost } from '../hostContract';
import { cellOf, othersOf, placesOf } from './places';

const NAME = 'Essai du contrat';
const SHEET: NewSheet = {
  name: NAME,
  purpose: 'essai',
  columns: [{ width: 20 }, { width: 12 }],
  rows: [
    {
      cells: [
        { column: 0, content: { kind: 'text', text: '=Titre' }, style: { bold: true } },
        { column: 1, content: { kind: 'number', raw: '12.50' }, style: { format: '#,##0.00' } },
      ],
    },
    { cells: [{ column: 1, content: { kind: 'formula', formula: 'B1*2', value: { kind: 'number', raw: '25' } } }] },
  ],
};
const NOTHING_LEFT = { kept: [], keptSheets: [], lostSheets: [], keptFlags: false, keptCustomXml: false };
const adding: Edit = { type: 'add-sheet', sheet: SHEET, before: null };

const flagging = (flag: Pick<Flag, 'cells' | 'labels'>): Edit => ({
  type: 'set-flags',
  flags: [{ ...flag, severity: 'error', message: 'La part de l’État dépasse sa moitié.' }],
});

/** Opens the workbook and gives its places too. */
async function opened(open: OpenHost) {
  const host = await open();
  const before = await host.read();
  const places = placesOf(before);
  return { host, before, number: places.numbers[0]!, text: places.texts[0]!, blank: places.blank(1)[0]! };
}

export function sheetsAndFlags(open: OpenHost): void {
  test('takes a new sheet, knows it for one of Cofisol, and gives it back', async () => {
    const { host, before } = await opened(open);
    const inverse = await host.apply([adding]);
    const after = await host.read();
    expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), NAME]);
    expect(ownSheets(after)).toContainEqual({ sheet: NAME, purpose: 'essai', intact: true });
    const at = (row: number, column: number) => cellOf(after, { sheet: NAME, row, column });
    expect(contentOf(at(0, 0))).toEqual({ kind: 'text', text: '=Titre' });
    expect(at(0, 1)).toMatchObject({ format: '#,##0.00', value: { kind: 'number' } });
    expect(at(1, 1)).toMatchObject({ formula: 'B1*2' });
    expect(await host.revert(inverse)).toEqual(NOTHING_LEFT);
    expect(await host.read()).toEqual(before);
  });

  test('gives a new sheet back also after a change elsewhere, and keeps one that was written to', async () => {
    const { host, before, blank } = await opened(open);
    const writing = (sheet: string): Edit => ({
      type: 'set-content',
      cell: { ...blank, sheet },
      content: { kind: 'number', raw: '7' },
    });
    const first = await host.apply([adding]);
    await host.apply([writing(blank.sheet)]);
    expect(await host.revert(first)).toEqual(NOTHING_LEFT);
    expect((await host.read()).sheets).toHaveLength(before.sheets.length);

    const second = await host.apply([adding]);
    await host.apply([writing(NAME)]);
    expect(await host.revert(second)).toEqual({ ...NOTHING_LEFT, keptSheets: [NAME] });
    expect((await host.read()).sheets.at(-1)?.name).toBe(NAME);
  });

  test('carries flags without a change to any cell, and gives them back', async () => {
    const { host, before, number, text, blank } = await opened(open);
    const inverse = await host.apply([flagging({ cells: [number, blank], labels: [text] })]);
    expect(othersOf(await host.read(), [])).toEqual(othersOf(before, []));
    expect(await host.revert(inverse)).toEqual(NOTHING_LEFT);
    expect(await host.read()).toEqual(before);
  });

  test('takes flags out after a change elsewhere, but not where others had stood before them', async () => {
    const { host, number, text, blank } = await opened(open);
    const change: Edit = { type: 'set-content', cell: blank, content: { kind: 'number', raw: '7' } };
    const first = await host.apply([flagging({ cells: [number], labels: [] })]);
    await host.apply([change]);
    expect(await host.revert(first)).toEqual(NOTHING_LEFT);

    await host.apply([flagging({ cells: [number], labels: [] })]);
    const second = await host.apply([flagging({ cells: [text], labels: [] })]);
    await host.apply([{ ...change, content: { kind: 'number', raw: '8' } }]);
    expect(await host.revert(second)).toEqual({ ...NOTHING_LEFT, keptFlags: true });
  });
}
