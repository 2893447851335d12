import { contentOf, preview, sameContent, type CellContent, type Edit } from '../../../src/sheets';
import type { OpenHost } from '../hostContract';
import { cellOf, othersOf, placesOf } from './places';

const CONTENTS: readonly CellContent[] = [
  { kind: 'number', raw: '73500.15' },
  { kind: 'number', raw: '-0.01' },
  { kind: 'text', text: 'Accompagnement des 16-25 ans' },
  { kind: 'text', text: '=1+1' },
  { kind: 'text', text: '+33 1 44' },
  { kind: 'text', text: '-2' },
  { kind: 'text', text: '@nom' },
  { kind: 'text', text: 'deux\nlignes & « <b> »' },
  { kind: 'boolean', value: true },
  { kind: 'formula', formula: '1+2', value: { kind: 'number', raw: '3' } },
  { kind: 'formula', formula: '"a"&"b"', value: { kind: 'text', text: 'ab' } },
];

export function writing(open: OpenHost): void {
  test('is read without being changed', async () => {
    const host = await open();
    let calls = 0;
    host.onChanged(() => calls++);
    const snapshot = await host.read();
    expect(await host.read()).toEqual(snapshot);
    expect(calls).toBe(0);
  });

  test('holds what was written, of every kind, text as text, and nothing else has changed', async () => {
    const host = await open();
    const before = await host.read();
    const { blank, numbers, texts } = placesOf(before);
    const places = [...blank(CONTENTS.length), ...numbers.slice(0, 2), ...texts.slice(0, 1)];
    const edits = places.map((cell, i): Edit => ({
      type: 'set-content',
      cell,
      content: CONTENTS[i % CONTENTS.length]!,
    }));
    await host.apply(edits);
    const after = await host.read();
    for (const edit of edits) {
      if (edit.type !== 'set-content') continue;
      const held = contentOf(cellOf(after, edit.cell));
      expect([edit.cell, held, sameContent(held, edit.content)]).toEqual([edit.cell, held, true]);
    }
    expect(othersOf(after, places)).toEqual(othersOf(before, places));
  });

  test('shows numbers in the format that was asked for, and keeps that of a cell whose content changes', async () => {
    const host = await open();
    const [number] = placesOf(await host.read()).numbers;
    await host.apply([{ type: 'set-format', cell: number!, format: '0.000' }]);
    await host.apply([{ type: 'set-content', cell: number!, content: { kind: 'number', raw: '12' } }]);
    expect(cellOf(await host.read(), number!)).toMatchObject({ format: '0.000', value: { raw: '12' } });
  });

  test('becomes what the preview says', async () => {
    const host = await open();
    const before = await host.read();
    const { blank, numbers, texts } = placesOf(before);
    const [number, other] = numbers;
    const edits: readonly Edit[] = [
      { type: 'set-content', cell: number!, content: { kind: 'number', raw: '1' } },
      { type: 'set-content', cell: number!, content: { kind: 'number', raw: '2' } },
      { type: 'set-format', cell: number!, format: '#,##0.0' },
      { type: 'set-content', cell: texts[0]!, content: { kind: 'blank' } },
      { type: 'set-content', cell: other!, content: contentOf(cellOf(before, other!)) },
      { type: 'set-content', cell: blank(1)[0]!, content: { kind: 'text', text: 'nouveau' } },
    ];
    const said = preview(before, edits);
    await host.apply(edits);
    const after = await host.read();
    expect(said.cells.map(({ cell }) => cell)).toEqual([number, texts[0], blank(1)[0]]);
    for (const { cell, before: old, after: content, format } of said.cells) {
      expect(contentOf(cellOf(before, cell))).toEqual(old);
      expect(sameContent(contentOf(cellOf(after, cell)), content)).toBe(true);
      if (format) expect(cellOf(after, cell)?.format).toBe(format.after);
    }
  });

  test('keeps the text of corrections that travels with it', async () => {
    const host = await open();
    if (!host.capabilities.customXml) return;
    const inverse = await host.apply([{ type: 'set-custom-xml', text: '{"version":1} <&>' }]);
    expect((await host.read()).customXml).toBe('{"version":1} <&>');
    await host.revert(inverse);
    expect((await host.read()).customXml).toBeNull();
  });

  test('tells listeners of each change, until they have enough', async () => {
    const host = await open();
    const [cell] = placesOf(await host.read()).blank(1);
    let calls = 0;
    const end = host.onChanged(() => calls++);
    const inverse = await host.apply([{ type: 'set-content', cell: cell!, content: { kind: 'number', raw: '1' } }]);
    expect(calls).toBe(1);
    await host.revert(inverse);
    expect(calls).toBe(2);
    end();
    await host.apply([{ type: 'set-content', cell: cell!, content: { kind: 'number', raw: '1' } }]);
    expect(calls).toBe(2);
  });

  test('shows a cell where it has a screen, and says nothing where it has none', async () => {
    const host = await open();
    await expect(host.reveal(placesOf(await host.read()).numbers[0]!)).resolves.toBeUndefined();
  });
}
