import { expect, test } from '@jest/globals';
import { cents } from '../../src/money';
import { builtInParameters } from '../../src/parameters';
import { regionNotes, regionSheets, regionTable, type RegionSubmission, type RegionTable } from '../../src/writing';

type Contract = NonNullable<RegionSubmission['summary']['contract']>;

function submission(collectivity: string, about: Partial<Contract>): RegionSubmission {
  const nothing = { kind: 'departement', totals: [], outside: [], blanks: [], first: [], derogations: [] } as const;
  const counts = { error: 0, warning: 0, info: 0 };
  const contract = { ...nothing, ...about };
  const file = `${collectivity}.xlsx`;
  const summary = { file, status: 'ok', problem: null, counts, collectivity, contract } as const;
  return { summary, sha256: null, modified: 0, preferred: false };
}

const on1 = { axis: 1, year: 2025, state: cents(5000n) } as const;
const bounded = submission('Ariège', { totals: [{ ...on1, ceiling: cents(10000n), floor: cents(4000n) }] });
const unbounded = submission('Aude', { totals: [{ ...on1, ceiling: null, floor: null }] });

const tableOf = (...submissions: RegionSubmission[]): RegionTable => regionTable(submissions, builtInParameters);
const notesOf = (...submissions: RegionSubmission[]): string =>
  regionNotes(tableOf(...submissions))
    .join('\n')
    .replace(/\s/g, ' ');

/** The words and results of each row of a sheet. */
function shown(table: RegionTable, name: string): string[][] {
  const sheet = regionSheets(table, { region: null, date: '2026-11-26' }).find((one) => one.name === name);
  return (sheet?.rows ?? []).map(({ cells }) =>
    cells.map(({ content }) => {
      const value = content.kind === 'formula' ? content.value : content;
      return value.kind === 'text' ? value.text : value.kind === 'number' ? value.raw : '';
    }),
  );
}

test('un plafond inconnu est dit à côté des plafonds additionnés, avec le contrat, et rien ne reste sous lui', () => {
  expect(notesOf(bounded)).toBe('');
  expect(notesOf(bounded, unbounded)).toBe(
    'Plafond inconnu sur un axe au moins : Aude. Les plafonds et les planchers additionnés ne comptent que ceux qui sont connus.',
  );
  const rows = shown(tableOf(bounded, unbounded), 'Synthèse');
  const under = (title: string) => rows[rows.findIndex(([label]) => label === title) + 1]?.slice(1);
  // 50 + 50 of credits; the ceiling of 100 and the floor of 40 are those of one of the two.
  expect(under('Crédits de l’État')).toEqual(['100', '100']);
  expect(under('Plafonds notifiés')).toEqual(['100', '100']);
  expect(under('Planchers')).toEqual(['40', '40']);
  expect(under('Reste sous les plafonds')).toEqual(['', '']);
});

test('des crédits d’aucun axe sont dans le total et dits tels dans le détail', () => {
  const transversal = submission('Ariège', {
    ...bounded.summary.contract,
    outside: [{ year: 2025, state: cents(700n) }],
  });
  const table = tableOf(transversal);
  // 50 + 7
  expect(table.totals).toEqual([5700n]);
  expect(shown(table, 'Détail').at(-1)).toEqual([
    'oui',
    '1',
    'Ariège',
    'Ariège.xlsx',
    'Hors axe',
    '2025',
    '7',
    '',
    '',
    'Ne compte dans aucun axe',
  ]);
});
