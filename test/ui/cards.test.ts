import type { CheckedFinding } from '../../src/checking';
import { cents } from '../../src/money';
import { causesOf } from '../../src/report';
import { choicesOf, filtered, UNFILTERED } from '../../src/ui/controle/filters';
import { occurrencesOf } from '../../src/ui/controle/occurrences';

const finding = (more: Partial<CheckedFinding>): CheckedFinding => ({
  code: 'parite',
  severity: 'error',
  basis: 'faq',
  source: 'FAQ',
  axis: 1,
  year: 2024,
  action: '1.1',
  actual: null,
  expected: null,
  message: 'm',
  remedy: 'r',
  cells: [],
  ignored: null,
  ...more,
});
const causes = (...findings: readonly Partial<CheckedFinding>[]) =>
  causesOf({ findings: findings.map(finding), actions: [] });

describe('the filters', () => {
  it('find a cause by any of its years, axes, rules and severities', () => {
    const all = causes(
      { year: 2024 },
      { year: 2025 },
      { code: 'plancher-axe', axis: 3, year: 2026, action: null },
      { code: 'nombre-en-texte', severity: 'info', year: null, axis: null, action: null },
    );
    const codes = (filters: Partial<typeof UNFILTERED>) =>
      filtered(all, { ...UNFILTERED, ...filters }).map(({ code }) => code);
    expect(codes({})).toEqual(['parite', 'plancher-axe', 'nombre-en-texte']);
    expect(codes({ year: 2025 })).toEqual(['parite']);
    expect(codes({ axis: 3 })).toEqual(['plancher-axe']);
    expect(codes({ axis: 1, year: 2026 })).toEqual([]);
    expect(codes({ code: 'plancher-axe' })).toEqual(['plancher-axe']);
    expect(codes({ severities: new Set(['info']) })).toEqual(['nombre-en-texte']);
  });

  it('offer the axes, years and rules that the check has, and count causes, not findings', () => {
    const { axes, years, codes, counts } = choicesOf(
      causes({ year: 2026 }, { year: 2024 }, { code: 'plancher-axe', axis: 3, year: 2025, action: null }),
    );
    expect(axes).toEqual([1, 3]);
    expect(years).toEqual([2024, 2025, 2026]);
    expect(codes.map(({ code }) => code).sort()).toEqual(['parite', 'plancher-axe']);
    expect(counts).toEqual({ error: 2, warning: 0, info: 0 });
  });
});

describe('what a card says', () => {
  const said = (...findings: readonly Partial<CheckedFinding>[]) =>
    occurrencesOf(causes(...findings)[0]!).map(({ label, message, actual, cells }) => ({
      label,
      message,
      actual,
      cells,
    }));

  it('is said once where the years say the same', () => {
    expect(said({ year: 2024, cells: ['A!B1'] }, { year: 2025, cells: ['A!C1'] })).toEqual([
      { label: '', message: 'm', actual: null, cells: ['A!B1', 'A!C1'] },
    ]);
  });

  it('is shortened to year and figures where only the figures change', () => {
    const of = (year: number, euros: bigint) => ({
      year,
      actual: cents(euros * 100n),
      expected: cents(0n),
      message: `${String(euros)} € de trop en ${String(year)}.`,
    });
    expect(said(of(2024, 12n), of(2025, 3456n)).map(({ label, message, actual }) => [label, message, actual])).toEqual([
      ['', '12 € de trop en 2024.', 1200n],
      ['2025', null, 345_600n],
    ]);
  });

  it('is said in full where the words differ, or where there are no figures to tell it by', () => {
    expect(
      said({ message: 'un en 2024' }, { year: 2025, message: 'deux en 2025' }).map(({ message }) => message),
    ).toEqual(['un en 2024', 'deux en 2025']);
    expect(said({ message: '1 en 2024' }, { year: 2025, message: '2 en 2025' }).map(({ message }) => message)).toEqual([
      '1 en 2024',
      '2 en 2025',
    ]);
  });

  it('names what follows as a consequence', () => {
    const told = said(
      { code: 'cellule-illisible', severity: 'warning', cells: ['A!B1'] },
      { code: 'part-absente', severity: 'info', message: 'La part manque.' },
    );
    expect(told.map(({ message }) => message)).toEqual(['m', 'Conséquence\u00A0: La part manque.']);
  });
});
