import fc from 'fast-check';
import type { CheckedFinding } from '../../src/checking';
import { withIgnored } from '../../src/checking/ignored';
import type { IgnoredFinding } from '../../src/reading';
import { finding } from './builders';

const motive = { reason: 'Accord du préfet', date: '2026-11-20' };

function told(more: Partial<CheckedFinding>): CheckedFinding {
  const { about: _about, ...rest } = finding({ figures: [] }, more);
  return { ...rest, ignored: null };
}

function mark(more: Partial<IgnoredFinding>): IgnoredFinding {
  return { code: 'parite', cells: [], action: null, axis: null, year: null, ...motive, ...more };
}

/** Which of the findings are justified, by their place. */
function justified(findings: readonly CheckedFinding[], ...marks: readonly IgnoredFinding[]): number[] {
  return withIgnored(findings, marks).flatMap(({ ignored }, index) => (ignored === null ? [] : [index]));
}

const in2024 = told({ action: '1.2', axis: 1, year: 2024, cells: ['R!E8', 'R!J8'] });
const in2025 = told({ action: '1.2', axis: 1, year: 2025, cells: ['R!K8'] });

test('un constat se reconnaît à son code et à une de ses cellules', () => {
  const other = told({ code: 'equilibre', action: '1.2', axis: 1, year: 2024, cells: ['R!E8'] });
  expect(justified([in2024, in2025, other], mark({ cells: ['R!J8', 'R!Z1'] }))).toEqual([0]);
  expect(justified([in2024, in2025], mark({ cells: ['Autre!E8'] }))).toEqual([]);
});

test('sans cellule, à son action, son axe et son année', () => {
  expect(justified([in2024, in2025], mark({ action: '1.2', axis: 1, year: 2025 }))).toEqual([1]);
  expect(justified([in2024, in2025], mark({ action: '1.2', axis: 1 }))).toEqual([]);
});

test('un plafond inscrit une fois pour toutes les années ne justifie pas les autres années', () => {
  const floor = (year: number): CheckedFinding =>
    told({ code: 'plancher-axe', axis: 3, year, cells: ['Enveloppe!B5'] });
  const of2024 = mark({ code: 'plancher-axe', axis: 3, year: 2024, cells: ['Enveloppe!B5'] });
  expect(justified([floor(2024), floor(2025), floor(2026)], of2024)).toEqual([0]);
});

test('une action qui a pris la place d’une autre n’est pas justifiée à sa place', () => {
  const sorted = told({ action: '3.1', axis: 3, year: 2024, cells: ['R!E8'] });
  expect(justified([sorted], mark({ action: '1.2', axis: 1, year: 2024, cells: ['R!E8'] }))).toEqual([]);
});

test('une ligne insérée au-dessus ne fait pas perdre la justification, sauf si deux constats peuvent être visés', () => {
  const before = mark({ action: '1.2', axis: 1, year: 2024, cells: ['R!E7', 'R!J7'] });
  expect(justified([in2024, in2025], before)).toEqual([0]);
  expect(justified([in2024, { ...in2024, cells: ['S!E9'] }], before)).toEqual([]);
});

test('sans action, seules les cellules distinguent deux constats', () => {
  const unreadable = told({ code: 'cellule-illisible', cells: ['R!E9'] });
  expect(justified([unreadable], mark({ code: 'cellule-illisible', cells: ['R!E8'] }))).toEqual([]);
});

test('le motif et la date sont ceux de la dernière justification', () => {
  const marks = [
    mark({ cells: ['R!E8'] }),
    mark({ cells: ['R!E8'], reason: 'Convention révisée', date: '2026-11-23' }),
  ];
  expect(withIgnored([in2024], marks)[0]?.ignored).toEqual({ reason: 'Convention révisée', date: '2026-11-23' });
});

test('justifier ne change rien d’autre aux constats', () => {
  const marks = fc.array(
    fc.record({
      cells: fc.subarray(['R!E8', 'R!K8', 'R!A1']),
      action: fc.constantFrom('1.2', '9.9', null),
      year: fc.constantFrom(2024, 2025, null),
    }),
  );
  fc.assert(
    fc.property(marks, (drawn) => {
      const after = withIgnored(
        [in2024, in2025],
        drawn.map((more) => mark({ axis: 1, ...more })),
      );
      expect(after.map((one) => ({ ...one, ignored: null }))).toEqual([in2024, in2025]);
    }),
  );
});
