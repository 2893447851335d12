import { checkWorkbook, type CheckedFinding, type ReadableCheck } from '../../src/checking';
import { readWorkbook } from '../../src/files';
import { cents } from '../../src/money';
import { builtInParameters as parameters } from '../../src/parameters';
import { causesOf } from '../../src/ui/controle/causes';
import { choicesOf, filtered, firstFilters } from '../../src/ui/controle/filters';
import { demonstration } from './support';

function checkOf(bytes: Uint8Array): ReadableCheck {
  const check = checkWorkbook(readWorkbook(bytes), { parameters });
  if (check.status === 'unreadable') throw new Error(check.problem);
  return check;
}

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
const causes = (...findings: readonly Partial<CheckedFinding>[]) => causesOf({ findings: findings.map(finding) });
const shown = (check: ReadableCheck) => {
  const all = causesOf(check);
  return filtered(all, firstFilters(all));
};

describe('one cause, one card', () => {
  it('shows at most nine cards on the demonstration workbook, and loses no finding', () => {
    const check = checkOf(demonstration());
    expect(shown(check).length).toBeLessThanOrEqual(9);
    const told = causesOf(check).flatMap((cause) => [...cause.findings, ...cause.consequences]);
    expect(new Set(told)).toEqual(new Set(check.findings));
    expect(told).toHaveLength(check.findings.length);
  });

  it('puts the same mistake on one action over the years together, with its years', () => {
    const [cause, ...others] = causes({ year: 2027 }, { year: 2024 }, { year: 2025, action: '1.2' });
    expect(cause).toMatchObject({ years: [2024, 2027], code: 'parite' });
    expect(others).toHaveLength(1);
  });

  it('keeps the same number on two axes apart', () => {
    expect(causes({ axis: 1 }, { axis: 3 })).toHaveLength(2);
  });

  it('puts numbers typed as text together, whatever their column and action', () => {
    const text = { code: 'nombre-en-texte', severity: 'info' } as const;
    const [cause, ...others] = causes(
      { ...text, action: null, axis: null, cells: ['Récap!F6', 'Récap!F7'] },
      { ...text, action: '4.2', axis: 4, cells: ['Récap!I14'] },
    );
    expect(others).toEqual([]);
    expect(cause?.cells).toEqual(['Récap!F6', 'Récap!F7', 'Récap!I14']);
  });

  it('takes a blank share as the consequence of the unreadable cell of its line', () => {
    const [cause, ...others] = causes(
      { code: 'cellule-illisible', severity: 'warning', cells: ['Récap!R17'] },
      { code: 'part-absente', severity: 'info', cells: ['Récap!Q17'] },
      { code: 'part-absente', severity: 'info', cells: ['Récap!Q18'], action: '1.2' },
    );
    expect(cause).toMatchObject({ code: 'cellule-illisible', consequences: [{ code: 'part-absente', action: '1.1' }] });
    expect(others.map(({ code }) => code)).toEqual(['part-absente']);
  });

  it('takes a plan out of balance by the very sum of another finding as its consequence, and by another sum not', () => {
    const excess = { code: 'fse-exces', actual: cents(491n), expected: cents(391n) };
    const off = (by: bigint) => ({ code: 'equilibre', actual: cents(1000n + by), expected: cents(1000n) });
    expect(causes(off(100n), excess).map(({ code }) => code)).toEqual(['fse-exces']);
    expect(causes(off(101n), excess).map(({ code }) => code)).toEqual(['equilibre', 'fse-exces']);
  });

  it('takes a SUM that leaves lines out as part of its wrong total', () => {
    const cells = ['Axe 1!N10'];
    const told = causes(
      { code: 'total-faux', cells, action: null },
      { code: 'somme-incomplete', severity: 'warning', cells, action: null },
    );
    expect(told.map(({ code, consequences }) => [code, consequences.length])).toEqual([['total-faux', 1]]);
  });

  it('puts what is justified last, and calls a card justified only when all of it is', () => {
    const ignored = { reason: 'accord', date: '2026-11-20' };
    const told = causes({ ignored }, { year: 2025 }, { action: '1.2', ignored }, { action: '1.3' });
    expect(told.map(({ findings, isJustified }) => [findings[0]?.action, isJustified])).toEqual([
      ['1.1', false],
      ['1.3', false],
      ['1.2', true],
    ]);
  });
});

describe('the filters', () => {
  it('begin with anomalies and doubts, and with informations where there is nothing else', () => {
    expect([...firstFilters(causes({}, { severity: 'info' })).severities]).toEqual(['error', 'warning']);
    expect([...firstFilters(causes({ severity: 'info' })).severities]).toContain('info');
  });

  it('find a cause by any of its years, axes and codes', () => {
    const all = causes({ year: 2024 }, { year: 2025 }, { code: 'plancher-axe', axis: 3, year: 2026, action: null });
    const start = firstFilters(all);
    expect(filtered(all, { ...start, year: 2025 }).map(({ code }) => code)).toEqual(['parite']);
    expect(filtered(all, { ...start, axis: 3 }).map(({ code }) => code)).toEqual(['plancher-axe']);
    expect(filtered(all, { ...start, axis: 1, year: 2026 })).toEqual([]);
    expect(filtered(all, { ...start, code: 'plancher-axe' })).toHaveLength(1);
  });

  it('offer the axes, years and codes that the check has', () => {
    const { axes, years, codes } = choicesOf(causes({ year: 2026 }, { code: 'plancher-axe', axis: 3, year: 2024 }));
    expect(axes).toEqual([1, 3]);
    expect(years).toEqual([2024, 2026]);
    expect(codes.map(({ code }) => code).sort()).toEqual(['parite', 'plancher-axe']);
  });
});
