import { readdirSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook, sentCheck, type ReadableCheck } from '../../src/checking';
import { fileHost, readWorkbook } from '../../src/files';
import { builtInParameters as parameters } from '../../src/parameters';
import { cellsByKey, contentOf, FLAG_LOOKS, ownSheets, type Cell, type Edit, type Snapshot } from '../../src/sheets';
import { annotateEdits, avenantEdits, avenantTable, cleanEdits, PLAIN_AVENANT } from '../../src/writing';
import { editsOf } from '../excel-host/book/save';
import { isByteIdentical } from '../support/flags';
import { opens, sample } from './support';

const SAMPLES = readdirSync(path.join(__dirname, '../fixtures/samples')).filter((name) => name.endsWith('.xlsx'));

function checked(snapshot: Snapshot): ReadableCheck {
  const check = checkWorkbook(snapshot, { parameters });
  if (check.status === 'unreadable') throw new Error(check.problem);
  return check;
}

/** All that a check tells; headers in the order of their cells, since merged ones come in another. */
function told(check: ReadableCheck): unknown {
  const { sheets, ...rest } = sentCheck(check) as ReadableCheck;
  const place = ({ cell: { row, column } }: { cell: { row: number; column: number } }): number => row * 20_000 + column;
  return {
    ...rest,
    sheets: sheets.map((one) => ({ ...one, headers: [...one.headers].sort((a, b) => place(a) - place(b)) })),
  };
}

const run = { file: 'classeur.xlsx', date: '2026-11-20', version: '1', parameters: '2024' };

function annotation(snapshot: Snapshot): readonly Edit[] {
  return annotateEdits(snapshot, checked(snapshot), { run, sheets: 'replace', takenNames: [] });
}

function avenant(snapshot: Snapshot): readonly Edit[] {
  const table = avenantTable(checked(snapshot), { ...PLAIN_AVENANT, year: 2026 }, parameters);
  return table ? avenantEdits(snapshot, table, true).edits : [];
}

/** Contents and formats, results of formulas to the cent. */
function heldIn(snapshot: Snapshot): unknown {
  return [...cellsByKey(snapshot)].map(([key, cell]) => [key, cell.format, shown(cell)]);
}

function shown(cell: Cell): unknown {
  const content = contentOf(cell);
  if (content.kind !== 'formula' || content.value.kind !== 'number') return content;
  return { ...content, value: Number(content.value.raw).toFixed(2) };
}

describe.each(SAMPLES)('%s in Excel', (name) => {
  test('is found to be what it is found to be as a file, though Excel tells of no merged cells', async () => {
    const bytes = sample(name);
    const { host } = opens(bytes);
    const [inExcel, inFile] = [await host.read(), readWorkbook(bytes)].map((one) => told(checked(one)));
    expect(inExcel).toEqual(inFile);
  });

  test('is flagged, gets its avenant and is cleared as a file is, and in the end is part for part what it was', async () => {
    const bytes = sample(name);
    const { excel, host } = opens(bytes);
    const file = fileHost(bytes);
    const snapshot = await host.read();
    await host.apply(annotation(snapshot));
    await file.apply(annotation(snapshot));
    const added = await host.apply(avenant(snapshot));
    await file.apply(avenant(snapshot));
    const saved = readWorkbook(excel.save());
    expect(heldIn(saved)).toEqual(heldIn(await file.read()));
    expect(ownSheets(saved)).toEqual(ownSheets(await file.read()));
    for (const { conditionalFormats } of excel.book.sheets) {
      for (const { formula, format } of conditionalFormats.filter((one) => one.formula.includes('cofisol'))) {
        const severity = /cofisol:(\w+)/.exec(formula)![1] as keyof typeof FLAG_LOOKS;
        expect(format.numberFormat).toContain(FLAG_LOOKS[severity].mark);
        expect(format.fillColour).toBe(`#${FLAG_LOOKS[severity].fill}`);
      }
    }
    await host.revert(added);
    await host.apply(cleanEdits(await host.read(), 'replace'));
    expect(editsOf(excel.book)).toEqual([]);
    isByteIdentical(excel.save(), bytes);
  });
});
