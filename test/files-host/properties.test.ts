import fc from 'fast-check';
import { fileHost, readWorkbook } from '../../src/files';
import { DEFAULT_LIMITS } from '../../src/files/limits';
import { PackageEditor } from '../../src/files/xlsx/patch';
import { setCells, type CellEdit } from '../../src/files/xlsx/patch/cells';
import { decodeWhole, TextPatch } from '../../src/files/xml';
import { openPackage } from '../../src/files/zip';
import { cellKey, contentOf, sameContent, type CellContent, type Edit, type Snapshot } from '../../src/sheets';
import { partsOf } from '../support/edited';
import { richWorkbook } from '../support/richWorkbook';
import { packageIsSound } from '../support/sound';
import { oddSpellings } from '../support/spellings';
import { someApplies, someEdits } from './arbitraries';

const WORKBOOKS = { 'all sorts of cells': richWorkbook(), ...oddSpellings };

/** Contents by cell. */
function contents({ sheets }: Snapshot): Map<string, CellContent> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [cellKey({ sheet: name, row: cell.row, column: cell.column }), contentOf(cell)] as const),
    ),
  );
}

function withEdits(before: Snapshot, edits: readonly Edit[]): Map<string, CellContent> {
  const held = contents(before);
  for (const edit of edits) if (edit.type === 'set-content') held.set(cellKey(edit.cell), edit.content);
  return held;
}

describe.each(Object.entries(WORKBOOKS))('In a workbook with %s', (name, bytes) => {
  const runs = { numRuns: name === 'all sorts of cells' ? 60 : 12 };

  test('what was written is read, all else is what it was, and Excel would mend nothing', async () => {
    await fc.assert(
      fc.asyncProperty(someEdits, async (edits) => {
        const host = fileHost(bytes);
        const expected = withEdits(await host.read(), edits);
        await host.apply(edits);
        const held = contents(await host.read());
        for (const key of new Set([...expected.keys(), ...held.keys()])) {
          const pair = [held.get(key) ?? { kind: 'blank' }, expected.get(key) ?? { kind: 'blank' }] as const;
          expect([key, ...pair, sameContent(...pair)]).toEqual([key, ...pair, true]);
        }
        packageIsSound(host.bytes(), bytes);
      }),
      runs,
    );
  });

  test('applies taken back in reverse order leave every part as it was', async () => {
    await fc.assert(
      fc.asyncProperty(someApplies, async (applies) => {
        const host = fileHost(bytes);
        const before = await host.read();
        const inverses = [];
        for (const edits of applies) inverses.push(await host.apply(edits));
        for (const inverse of inverses.reverse()) await host.revert(inverse);
        expect(await host.read()).toEqual(before);
        expect(partsOf(host.bytes())).toEqual(partsOf(bytes));
      }),
      runs,
    );
  });

  test('their plain data alone restores every content and format', async () => {
    await fc.assert(
      fc.asyncProperty(someApplies, async (applies) => {
        const host = fileHost(bytes);
        const before = await host.read();
        const inverses = [];
        for (const edits of applies) inverses.push(await host.apply(edits));
        for (const inverse of inverses.reverse()) {
          expect((await host.revert({ ...inverse, host: null })).kept).toEqual([]);
        }
        expect((await host.read()).sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
      }),
      runs,
    );
  });

  test('the splices of each changed part lead back to it', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const zip = openPackage(bytes, DEFAULT_LIMITS);
        const editor = new PackageEditor(zip);
        setCells(editor, edits as readonly CellEdit[]);
        for (const { part, steps } of editor.patched) {
          if (editor.find(part) === null) continue;
          const original = decodeWhole(zip.readPart(part)!, part).text;
          expect(steps.reduceRight((text, splices) => TextPatch.undo(text, splices), editor.text(part))).toBe(original);
        }
      }),
      runs,
    );
  });
});

test('Edits of one sheet leave every part as it was but that sheet, the styles and what Excel calculates by', async () => {
  const bytes = richWorkbook();
  const mayChange = /^xl\/(worksheets\/sheet1|styles|workbook|calcChain)\.xml$/;
  const before = partsOf(bytes);
  await fc.assert(
    fc.asyncProperty(someEdits, async (edits) => {
      const host = fileHost(bytes);
      await host.apply(edits);
      const after = partsOf(host.bytes());
      for (const name of Object.keys(after))
        if (!mayChange.test(name)) expect([name, after[name]]).toEqual([name, before[name]]);
      const isFormatted = edits.some(({ type }) => type === 'set-format');
      if (!isFormatted) expect(after['xl/styles.xml']).toBe(before['xl/styles.xml']);
      expect(readWorkbook(host.bytes()).sheets[1]).toEqual(readWorkbook(bytes).sheets[1]);
    }),
    { numRuns: 40 },
  );
});
