import { FLAG_LOOKS, flaggedCells, flagFormula, isFlagFormula, type CellRef, type Flag } from '../../src/sheets';

const at = (row: number): CellRef => ({ sheet: 'Plan', row, column: 2 });
const flag = (severity: Flag['severity'], message: string, cells: number[], labels: number[] = []): Flag => ({
  severity,
  message,
  cells: cells.map(at),
  labels: labels.map(at),
});

describe('The cells that carry flags', () => {
  test('a cell with several findings shows the worst and tells all of them, the worst first, none twice', () => {
    const flags = [
      flag('info', 'a', [1]),
      flag('error', 'b', [1, 2]),
      flag('warning', 'c', [1]),
      flag('error', 'b', [1]),
    ];
    const [first, second] = flaggedCells(flags);
    expect(first).toMatchObject({ cell: at(1), severity: 'error' });
    expect(first!.findings.map(({ message }) => message)).toEqual(['b', 'c', 'a']);
    expect(second!.findings.map(({ message }) => message)).toEqual(['b']);
  });

  test('a label is marked and tells nothing, unless there is no cell to tell it', () => {
    expect(flaggedCells([flag('error', 'a', [1], [5])])).toMatchObject([
      { findings: [{ message: 'a' }] },
      { findings: [] },
    ]);
    expect(flaggedCells([flag('error', 'a', [], [5])])).toMatchObject([{ cell: at(5), findings: [{ message: 'a' }] }]);
  });
});

describe('The look of a flag', () => {
  /** Relative luminance and contrast as WCAG 2.1 defines them. */
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [0, 2, 4]
      .map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const looks = Object.values(FLAG_LOOKS);

  test('is read by everybody: text at a contrast of 7 on its fill and on white', () => {
    for (const { font, fill } of looks) {
      expect(contrast(font, fill)).toBeGreaterThanOrEqual(7);
      expect(contrast(font, 'FFFFFF')).toBeGreaterThanOrEqual(7);
    }
  });

  test('is told apart without colour: marks differ, and fills are lighter the less it matters', () => {
    expect(new Set(looks.map(({ mark }) => mark)).size).toBe(3);
    const [error, warning, info] = looks.map(({ fill }) => luminance(fill)) as [number, number, number];
    expect(error).toBeLessThan(warning);
    expect(warning).toBeLessThan(info);
  });

  test('its condition is known again as a program may write it, and no other is', () => {
    expect(isFlagFormula(`=${flagFormula('error')}`)).toBe(true);
    expect(isFlagFormula('N(&quot;cofisol:warning&quot;)=0')).toBe(true);
    expect(isFlagFormula('N("cofisol:autre")=0')).toBe(false);
    expect(isFlagFormula('$A1="cofisol"')).toBe(false);
  });
});
