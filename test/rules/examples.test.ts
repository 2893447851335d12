import { formatDecimal } from '../../src/money';
import { builtInParameters } from '../../src/parameters';
import { catalogue, checkContract, type Finding } from '../../src/rules';
import { cellRules } from '../../src/rules/cell';
import { contract } from '../contract/builders';
import { examples } from './examples';

function row({ code, action, axis, year, actual, expected }: Finding): string {
  const where = action ?? (axis === null ? '-' : `axe ${String(axis)}`);
  const figure = (amount: typeof actual) => (amount === null ? '-' : formatDecimal(amount));
  return [code, where, year ?? '-', figure(actual), figure(expected)].join(' | ');
}

describe.each([...new Set(examples.map(({ rule }) => rule))])('%s', (rule) => {
  test.each(examples.filter((example) => example.rule === rule).map((example) => [example.shows, example] as const))(
    '%s',
    (_, example) => {
      const found = checkContract(contract(example.contract), builtInParameters).map(row);
      expect(found.toSorted()).toEqual(example.findings.toSorted());
    },
  );
});

const FROM_CELLS = new Set<string>(cellRules.map(({ code }) => code));
const fromContracts = catalogue.map(({ code }) => code).filter((code) => !FROM_CELLS.has(code));

test.each(fromContracts)('%s has an example that breaks it and one that does not', (code) => {
  const breaks = (findings: readonly string[]) => findings.some((finding) => finding.startsWith(`${code} |`));
  expect(examples.some(({ findings }) => breaks(findings))).toBe(true);
  expect(examples.some(({ rule, findings }) => rule === code && !breaks(findings))).toBe(true);
});

describe('the catalogue', () => {
  test('lists every code of domain.md section 4 and reliquat-faux, once', () => {
    const codes = catalogue.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(21 + 19 + 6 + 9);
  });
  test.each(catalogue.map((rule) => [rule.code, rule] as const))('%s is explained, with its source', (_, rule) => {
    expect(rule.title).toMatch(/^[A-ZÀ-Ý«]/);
    expect(rule.explanation).toMatch(/^[A-ZÀ-Ý«].{40,}\.$/s);
    expect(rule.source.length).toBeGreaterThan(10);
    expect(`${rule.title}${rule.explanation}${rule.source}`).not.toMatch(/ [:;!?»€%]|« /);
  });
});

test('on axis 4 an action outside the référentiel is a warning, elsewhere an error', () => {
  const severityOn = (axis: 3 | 4) =>
    checkContract(contract({ actions: [{ axis, outsideFramework: true }] }), builtInParameters).find(
      ({ code }) => code === 'hors-referentiel',
    )?.severity;
  expect([severityOn(3), severityOn(4)]).toEqual(['error', 'warning']);
});
