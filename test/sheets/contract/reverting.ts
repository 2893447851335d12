import { contentOf, sameContent, type CellContent, type Edit } from '../../../src/sheets';
import type { OpenHost } from '../hostContract';
import { cellOf, othersOf, placesOf } from './places';

const number = (raw: string): CellContent => ({ kind: 'number', raw });
const NOTHING_LEFT = { kept: [], keptSheets: [], lostSheets: [], keptFlags: false, keptCustomXml: false };

/** Contents of all kinds, a blanked cell and formats, and what they need: two numbers, a text, three blank cells. */
async function written(open: OpenHost) {
  const host = await open();
  const before = await host.read();
  const { numbers, texts, blank } = placesOf(before);
  const [first, second] = numbers;
  const [text] = texts;
  const [a, b, c] = blank(3);
  const edits: readonly Edit[] = [
    { type: 'set-content', cell: first!, content: number('1') },
    { type: 'set-format', cell: first!, format: '0.0000' },
    { type: 'set-content', cell: second!, content: { kind: 'blank' } },
    { type: 'set-content', cell: text!, content: { kind: 'text', text: '=remplacé' } },
    { type: 'set-content', cell: a!, content: number('5') },
    {
      type: 'set-content',
      cell: b!,
      content: { kind: 'formula', formula: '2*3', value: { kind: 'number', raw: '6' } },
    },
    { type: 'set-format', cell: c!, format: '0.0000' },
  ];
  const inverse = await host.apply(edits);
  return { host, before, inverse, cells: { first: first!, second: second!, text: text!, a: a!, b: b!, c: c! } };
}

export function reverting(open: OpenHost): void {
  test('is exactly as before once an apply is taken back', async () => {
    const { host, before, inverse } = await written(open);
    expect(await host.revert(inverse)).toEqual(NOTHING_LEFT);
    expect(await host.read()).toEqual(before);
  });

  test('is exactly as before once several are taken back, the last one first', async () => {
    const { host, before, inverse, cells } = await written(open);
    const second = await host.apply([{ type: 'set-content', cell: cells.first, content: number('2') }]);
    const third = await host.apply([{ type: 'set-content', cell: cells.a, content: { kind: 'blank' } }]);
    for (const one of [third, second, inverse]) expect(await host.revert(one)).toEqual(NOTHING_LEFT);
    expect(await host.read()).toEqual(before);
  });

  test('tells of an apply in plain data what each cell held and holds', async () => {
    const { before, host, inverse, cells } = await written(open);
    const after = await host.read();
    expect(JSON.parse(JSON.stringify({ ...inverse, host: null }))).toEqual({ ...inverse, host: null });
    const change = inverse.cells.find(({ cell }) => JSON.stringify(cell) === JSON.stringify(cells.first));
    expect(change).toEqual({
      cell: cells.first,
      content: { before: contentOf(cellOf(before, cells.first)), after: contentOf(cellOf(after, cells.first)) },
      format: { before: cellOf(before, cells.first)?.format, after: '0.0000' },
    });
    expect(inverse.cells).toHaveLength(6);
  });

  test('keeps cells that were changed since, lists them, and restores the others', async () => {
    const { host, before, inverse, cells } = await written(open);
    await host.apply([
      { type: 'set-content', cell: cells.a, content: number('50') },
      { type: 'set-format', cell: cells.first, format: '0%' },
    ]);
    const reverted = await host.revert(inverse);
    expect(reverted).toEqual({ ...NOTHING_LEFT, kept: [cells.first, cells.a] });
    const after = await host.read();
    expect(contentOf(cellOf(after, cells.a))).toEqual(number('50'));
    expect(cellOf(after, cells.first)).toMatchObject({ value: { raw: '1' }, format: '0%' });
    expect(contentOf(cellOf(after, cells.second))).toEqual(contentOf(cellOf(before, cells.second)));
    expect(cellOf(after, cells.text)).toEqual(cellOf(before, cells.text));
    expect(cellOf(after, cells.b)).toBeUndefined();
    expect(othersOf(after, [cells.first, cells.a])).toEqual(othersOf(before, [cells.first, cells.a]));
  });

  test('restores contents and formats also where only the plain data of the inverse is left', async () => {
    const { host, before, inverse } = await written(open);
    expect((await host.revert({ ...inverse, host: null })).kept).toEqual([]);
    const after = await host.read();
    expect(othersOf(after, [])).toEqual(othersOf(before, []));
  });

  test('leaves a text of corrections that was changed since', async () => {
    const host = await open();
    if (!host.capabilities.customXml) return;
    const inverse = await host.apply([{ type: 'set-custom-xml', text: 'un' }]);
    await host.apply([{ type: 'set-custom-xml', text: 'deux' }]);
    expect(await host.revert(inverse)).toEqual({ ...NOTHING_LEFT, keptCustomXml: true });
    expect((await host.read()).customXml).toBe('deux');
  });

  test('a blank written over a blank is no change that could not be taken back', async () => {
    const host = await open();
    const before = await host.read();
    const [cell] = placesOf(before).blank(1);
    const inverse = await host.apply([{ type: 'set-content', cell: cell!, content: { kind: 'blank' } }]);
    expect(await host.read()).toEqual(before);
    expect(await host.revert(inverse)).toEqual(NOTHING_LEFT);
    expect(sameContent(contentOf(cellOf(await host.read(), cell!)), { kind: 'blank' })).toBe(true);
  });
}
