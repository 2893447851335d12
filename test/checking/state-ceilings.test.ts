import { stateEnvelope } from '../../src/checking/state-ceilings';
import { cents } from '../../src/money';
import { ceiling } from './builders';

const notified = (axis: 1 | 3 | 4, year: number, euros: bigint) => ({ axis, year, amount: cents(euros * 100n) });
const written = [2024, 2025].flatMap((year, index) => [
  ceiling(1, year, 100n, `E!${'BC'[index]}4`),
  ceiling(3, year, 200n, `E!${'BC'[index]}5`),
]);

test("les plafonds de l'État remplacent ceux du classeur et gardent leur cellule", () => {
  const { ceilings } = stateEnvelope(written, [notified(1, 2024, 90n), notified(4, 2024, 50n)]);
  expect(ceilings.map(({ axis, year, amount, cell }) => `${axis} ${year} ${amount / 100n} ${cell}`)).toEqual([
    '1 2024 90 E!B4',
    '1 2025 100 E!C4',
    '3 2024 200 E!B5',
    '3 2025 200 E!C5',
    '4 2024 50 null',
  ]);
});

test("un écart se dit avec les deux montants, une seule fois quand il se répète d'année en année", () => {
  const { findings } = stateEnvelope(written, [
    notified(1, 2024, 90n),
    notified(1, 2025, 90n),
    notified(3, 2025, 210n),
  ]);
  expect(findings.map(({ code, severity, axis, year }) => ({ code, severity, axis, year }))).toEqual([
    { code: 'plafond-different', severity: 'warning', axis: 1, year: null },
    { code: 'plafond-different', severity: 'warning', axis: 3, year: 2025 },
  ]);
  expect(findings[0]).toMatchObject({ actual: 10000n, expected: 9000n, cells: ['E!B4', 'E!C4'] });
  expect(findings[0]?.message).toMatch(/100,00\s€.*90,00\s€.*2024, 2025/su);
});

test('des plafonds égaux ne font aucun constat', () => {
  expect(stateEnvelope(written, [notified(1, 2024, 100n)]).findings).toEqual([]);
});
