import { describe, expect, test } from '@jest/globals';
import { readWorkbook } from '../../src/files';
import type { FileReport } from '../../src/report';
import { compare } from '../generator/compare.cjs';
import { generate, type ExpectedEntry } from '../generator/generate.cjs';
import { remap } from '../generator/mutate.cjs';
import { reportOf } from '../support/reading';
import { movedWithoutRow, withText, withoutRow } from '../support/spoil';

/**
 * Any one header becomes a nonsense word, or its row is deleted: the answer is the same, or every figure that is lost is
 * told by a finding that lists its cell; or the whole file is refused in words.
 */
const SEEDS = Array.from({ length: 14 }, (_, i) => 600 + i * 3);
const NONSENSE = ['Zorglub', 'Quibouille', 'xxxx', 'Plouf', 'Trinquebille'];

/** What is silently wrong or missing; a detail « dont CEE » that has no place is told on its own cell, in its row. */
function faults(expected: ExpectedEntry, report: FileReport): string[] {
  if (report.status === 'unreadable') return [];
  const judged = compare(expected, report);
  const rows = new Set(
    report.findings.filter(({ code }) => code === 'montant-non-place').flatMap(({ cells }) => cells.map(rowOf)),
  );
  const missing = judged.silentlyMissing.filter((text) => {
    const cells = /\((.*)\)$/.exec(text)?.[1]?.split(', ') ?? [];
    return !(/ cee: /.test(text) && cells.some((cell) => rows.has(rowOf(cell))));
  });
  return [...judged.silentlyWrong, ...missing];
}
const rowOf = (cell: string): string => cell.replace(/![A-Z]+/, '!');

describe.each(SEEDS)('workbook %i', (seed) => {
  test('any one header is a nonsense word', async () => {
    const made = await generate(seed, { clean: true });
    const snapshot = readWorkbook(made.bytes);
    const wrong = made.map.headers.flatMap(({ cell, role, year }, i) => {
      const word = NONSENSE[(seed + i) % NONSENSE.length] ?? '';
      const found = faults(made.expected, reportOf(withText(snapshot, cell, word), made.name));
      return found.length === 0 ? [] : [[made.name, cell, role, year, found]];
    });
    expect(wrong).toEqual([]);
  });

  test('any one row of headers is deleted', async () => {
    const made = await generate(seed, { clean: true });
    const snapshot = readWorkbook(made.bytes);
    // A row that holds amounts takes them along: that is another mutation.
    const amounts = new Set(made.map.money.map(rowOf));
    const heads = made.map.headers.filter(({ cell }) => !amounts.has(rowOf(cell)));
    const rows = new Map(heads.map(({ cell }) => [rowOf(cell), cell]));
    const wrong = [...rows.values()].flatMap((cell) => {
      const expected = remap(made.expected, movedWithoutRow(snapshot, cell));
      const found = faults(expected, reportOf(withoutRow(snapshot, cell), made.name));
      return found.length === 0 ? [] : [[made.name, cell, found]];
    });
    expect(wrong).toEqual([]);
  });
});
