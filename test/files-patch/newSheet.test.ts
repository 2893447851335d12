import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editWorkbook, readWorkbook } from '../../src/files';
import { ownSheets, type NewSheet, type Snapshot } from '../../src/sheets';
import { packageIsSound } from '../support/sound';
import { sheetWithEverything } from '../support/newSheets';

const SAMPLES = join(__dirname, '../fixtures/samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(SAMPLES, name)));
const add = (bytes: Uint8Array, sheet: NewSheet, before: string | null = null): Uint8Array =>
  editWorkbook(bytes, [{ type: 'add-sheet', sheet, before }]);
const names = (book: Snapshot): string[] => book.sheets.map(({ name }) => name);

describe('A sheet added to a workbook', () => {
  test.each(samples)('is read back from %s, intact, and the others are as before', (name) => {
    const before = readWorkbook(sample(name));
    const first = before.sheets[0]!.name;
    const bytes = add(sample(name), sheetWithEverything('Contrôle', first), first);
    packageIsSound(bytes);
    const after = readWorkbook(bytes);
    expect(names(after)).toEqual(['Contrôle', ...names(before)]);
    expect(after.sheets.slice(1)).toEqual(before.sheets);
    expect(ownSheets(after)).toEqual([{ sheet: 'Contrôle', purpose: 'essai', intact: true }]);
    for (const known of before.names) expect(after.names).toContainEqual(known);
  });
});
