import { describe, expect, test } from '@jest/globals';
import { compare, type Judgement } from '../generator/compare.cjs';
import { generate } from '../generator/generate.cjs';
import { reportOfBytes } from '../support/reading';

/** Workbooks of every family that nobody prepared for the reader, against what a careful human reads in them. */
const FAMILIES = ['recap', 'stacked-years', 'annual', 'axis', 'fiche', 'long-by-year', 'long-by-funder', 'recap+fiche', 'recap+annual']; // prettier-ignore
const SEEDS = [21, 22, 23];

/** What the judge says against the reading; empty where it is right. */
function faults(judged: Judgement): Partial<Judgement> {
  const { right: _right, statusRight: _status, unjudged: _unjudged, ...lists } = judged;
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

describe.each(FAMILIES)('%s', (family) => {
  test.each([true, false])('no mistake planted: %s', async (clean) => {
    const wrong: unknown[] = [];
    for (const seed of SEEDS) {
      const made = await generate(seed, { family, clean });
      const judged = compare(made.expected, reportOfBytes(made.bytes, made.name));
      expect(judged.right).toBeGreaterThan(0);
      const found = faults(judged);
      if (Object.keys(found).length > 0) wrong.push([made.name, made.features.join(' '), found]);
    }
    expect(wrong).toEqual([]);
  });
});

test.each(['kilo', 'mega'] as const)('amounts in %s euros', async (unit) => {
  for (let seed = 40; seed < 43; seed++) {
    const made = await generate(seed, { unit, clean: true });
    expect([made.name, faults(compare(made.expected, reportOfBytes(made.bytes, made.name)))]).toEqual([made.name, {}]);
  }
});
