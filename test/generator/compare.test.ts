import { expect, test } from '@jest/globals';
import { compare } from './compare.cjs';
import { generate, type ExpectedEntry } from './generate.cjs';

async function entry(): Promise<ExpectedEntry> {
  return (await generate(9, { clean: true, family: 'recap', lists: false })).expected;
}
const copy = (x: ExpectedEntry): ExpectedEntry => JSON.parse(JSON.stringify(x)) as ExpectedEntry;
function first(x: ExpectedEntry) {
  const line = x.actions[0]?.years[0];
  if (!line) throw new Error('no line');
  return line;
}

test('an answer equal to the expected one is right in everything', async () => {
  const expected = await entry();
  const out = compare(expected, copy(expected));
  const { right, statusRight, ...lists } = out;
  expect(right).toBeGreaterThan(10);
  expect(statusRight).toBe(true);
  expect(Object.values(lists).flat()).toEqual([]);
});

test('a figure that is one cent off is silently wrong, and told once a finding of doubt lists its cell', async () => {
  const expected = await entry();
  const got = copy(expected);
  first(got).cost = '1.00';
  expect(compare(expected, got).silentlyWrong).toHaveLength(1);
  const cells = [first(got).cells.cost].flat().filter((c) => c !== undefined);
  got.findings.push({ code: 'lecture-ambigue', severity: 'warning', axis: null, year: null, action: null, cells, actual: null, expected: null }); // prettier-ignore
  const told = compare(expected, got);
  expect(told.silentlyWrong).toEqual([]);
  expect(told.toldWrong).toHaveLength(1);
});

test('a missing figure is silently missing; a finding that claims a right reading excuses nothing', async () => {
  const expected = await entry();
  const got = copy(expected);
  first(got).state = null;
  const cells = [first(got).cells.state].flat().filter((c) => c !== undefined);
  got.findings.push({ code: 'nombre-en-texte', severity: 'info', axis: null, year: null, action: null, cells, actual: null, expected: null }); // prettier-ignore
  expect(compare(expected, got).silentlyMissing).toHaveLength(1);
});

test('an action that the workbook does not hold is invented, its amounts silently wrong', async () => {
  const expected = await entry();
  const got = copy(expected);
  const stranger = copy(expected).actions[0];
  if (stranger)
    got.actions.push({
      ...stranger,
      id: '99',
      title: 'Total',
      years: [{ ...first(expected), cells: {}, funders: [] }],
    });
  const out = compare(expected, got);
  expect(out.invented).toEqual(['99']);
  expect(out.silentlyWrong.length).toBeGreaterThan(1);
});
