import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/files';
import { builtInParameters } from '../../src/parameters';
import { readContract, type Reading } from '../../src/reading';
import { formatCellRef, type Snapshot } from '../../src/sheets';
import { generate } from '../generator/generate.cjs';
import { mutate } from '../generator/mutate.cjs';

/** Every number of a sheet that is used has exactly one disposition. */
const DIRECTORY = join(__dirname, '../fixtures/samples');
const SAMPLES = readdirSync(DIRECTORY).filter((name) => /\.(xlsx|ods)$/.test(name));

function numbersOf(snapshot: Snapshot, reading: Reading): string[] {
  const used = new Set(reading.sheets.filter(({ use }) => use !== 'passed-over').map(({ name }) => name));
  return snapshot.sheets
    .filter(({ name }) => used.has(name))
    .flatMap(({ name, cells }) =>
      cells
        .filter(({ value }) => value.kind === 'number')
        .map(({ row, column }) => formatCellRef({ sheet: name, row, column })),
    );
}

function figuresOf({ contract }: Reading): string[] {
  const lines = contract.actions.flatMap((action) => action.lines);
  const cells = lines.flatMap((line) => [...Object.values(line.cells).flat(), ...line.funders.map(({ cell }) => cell)]);
  return [...new Set([...cells, ...contract.envelope.flatMap(({ cell }) => cell ?? [])].map(formatCellRef))];
}

/** What is wrong of the dispositions of a workbook, in words. */
function wrongOf(snapshot: Snapshot): string[] {
  const reading = readContract(snapshot, { parameters: builtInParameters });
  const count = new Map<string, number>();
  const kinds = new Map<string, string>();
  for (const { cell, disposition } of reading.dispositions) {
    const key = formatCellRef(cell);
    count.set(key, (count.get(key) ?? 0) + 1);
    kinds.set(key, disposition);
  }
  const numbers = numbersOf(snapshot, reading);
  const isNumber = new Set(numbers);
  return [
    ...numbers.filter((cell) => !count.has(cell)).map((cell) => `${cell}: none`),
    ...numbers.filter((cell) => (count.get(cell) ?? 0) > 1).map((cell) => `${cell}: several`),
    ...figuresOf(reading)
      .filter((cell) => isNumber.has(cell) && kinds.get(cell) !== 'figure')
      .map((cell) => `${cell}: a figure of the contract, said to be ${kinds.get(cell) ?? 'nothing'}`),
    ...untold(reading, kinds),
  ];
}

/** A number without a place is told: its cell stands in a finding. */
function untold({ findings }: Reading, kinds: ReadonlyMap<string, string>): string[] {
  const told = new Set(findings.filter(({ code }) => code === 'montant-non-place').flatMap(({ cells }) => cells));
  return [...kinds]
    .filter(([cell, kind]) => kind === 'not-placed' && !told.has(cell))
    .map(([cell]) => `${cell}: not placed and not told`);
}

test.each(SAMPLES)('%s: every number has its disposition, and only one', (name) => {
  const snapshot = readWorkbook(new Uint8Array(readFileSync(join(DIRECTORY, name))));
  expect(wrongOf(snapshot)).toEqual([]);
  expect(numbersOf(snapshot, readContract(snapshot, { parameters: builtInParameters })).length).toBeGreaterThan(10);
});

describe('over generated workbooks', () => {
  test('as they are', async () => {
    for (let seed = 500; seed < 520; seed++) {
      const made = await generate(seed);
      expect([made.name, ...wrongOf(readWorkbook(made.bytes))]).toEqual([made.name]);
    }
  });

  test('with a header that means nothing, or a foreign table', async () => {
    for (let seed = 530; seed < 540; seed++) {
      const made = await generate(seed, { clean: true });
      for (const kind of ['header-nonsense', 'foreign-table']) {
        const changed = await mutate(made.bytes, kind, seed, made.map);
        if (!changed) continue;
        const what = `${made.name}, ${changed.description}`;
        expect([what, ...wrongOf(readWorkbook(changed.bytes))]).toEqual([what]);
      }
    }
  });
});
