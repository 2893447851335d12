import { expect, test } from '@jest/globals';
import { compare } from '../generator/compare.cjs';
import { generate } from '../generator/generate.cjs';
import { mutate, remap } from '../generator/mutate.cjs';
import { reportOfBytes } from '../support/reading';

/** What users do to a workbook without changing what it says: the answer stays the same, or what is lost is told. */
const SEEDS = Array.from({ length: 9 }, (_, i) => 300 + i);
/** With the families that lend themselves to it; undefined is any. */
const SAME = [
  ['columns-swapped', ['recap', 'axis']],
  ['sheets-swapped', [undefined]],
  ['foreign-table', [undefined]],
  ['blank-rows', [undefined]],
  ['blank-columns', [undefined]],
  ['rows-shuffled', ['recap', 'annual', 'axis', 'long-by-year']],
  ['separators', [undefined]],
  ['unit', [undefined]],
] as const;

test.each(SAME)('%s', async (kind, families) => {
  const wrong: unknown[] = [];
  let tried = 0;
  for (const seed of SEEDS) {
    const family = families[seed % families.length];
    const made = await generate(seed, { clean: true, lists: false, silentUnit: true, ...(family && { family }) });
    const changed = await mutate(made.bytes, kind, seed, made.map);
    if (!changed) continue;
    tried++;
    const report = reportOfBytes(changed.bytes, made.name);
    const judged = compare(remap(made.expected, changed.cellMap), report);
    const { silentlyWrong, silentlyMissing, toldWrong, toldMissing, invented, lost } = judged;
    const faults = { silentlyWrong, silentlyMissing, toldWrong, toldMissing, invented, lost };
    if (Object.values(faults).flat().length > 0) wrong.push([made.name, changed.description, faults]);
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(2);
});
