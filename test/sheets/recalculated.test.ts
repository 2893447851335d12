import fc from 'fast-check';
import { readWorkbook } from '../../src/files';
import { recalculated, type CellContent, type Edits } from '../../src/sheets';
import { handMade } from '../support/workbook';

type Cells = Readonly<Record<string, string | number>>;

/** A workbook of cells by address; text beginning with « = » is a formula whose stored result is 999. */
function edited(
  sheets: readonly Cells[],
  content: CellContent,
  cell = { sheet: 'Feuille 1', row: 0, column: 0 },
): Edits {
  const insides = sheets.map((cells) => {
    const rows = new Map<string, string[]>();
    for (const [address, held] of Object.entries(cells)) {
      const row = /\d+/.exec(address)?.[0] ?? '';
      const xml =
        typeof held === 'number'
          ? `<c r="${address}"><v>${held}</v></c>`
          : held.startsWith('=')
            ? `<c r="${address}"><f>${held.slice(1).replaceAll('&', '&amp;').replaceAll('>', '&gt;')}</f><v>999</v></c>`
            : `<c r="${address}" t="inlineStr"><is><t>${held}</t></is></c>`;
      rows.set(row, [...(rows.get(row) ?? []), xml]);
    }
    return `<sheetData>${[...rows].map(([row, list]) => `<row r="${row}">${list.join('')}</row>`).join('')}</sheetData>`;
  });
  const snapshot = readWorkbook(handMade({ sheets: insides }));
  return recalculated(snapshot, [{ type: 'set-content', cell, content }]);
}

const number = (raw: string): CellContent => ({ kind: 'number', raw });

function resultOf(formula: string, cells: Cells, written: CellContent): string | null | undefined {
  const [edit] = edited([{ A1: 1, ...cells, Z9: `=${formula}` }], written);
  if (edit?.type !== 'set-content' || edit.content.kind !== 'formula') return undefined;
  expect(edit.content.formula).toBe(formula);
  return edit.content.value.kind === 'number' ? edit.content.value.raw : null;
}

function resultIn(edit: Edits[number] | undefined): string | null {
  if (edit?.type !== 'set-content' || edit.content.kind !== 'formula') return null;
  return edit.content.value.kind === 'number' ? edit.content.value.raw : null;
}

describe('a total follows the amount that was typed', () => {
  test.each([
    ['SUM(A1:A3)', '130.3'],
    ['SUM(A1,A2:A3)*2', '260.6'],
    ['A1+A2-A3', '110.1'],
    ['-A1/4', '-25'],
    ['(A1+A2)*50%', '60.1'],
    ['ROUND(A1*1.00005,2)', '100.01'],
    ['MAX(A1:A3)-MIN(A1:A3)', '89.9'],
    ['SUM($A$1:A3)', '130.3'],
    ['sum(a1:a3) + .5', '130.8'],
    ["'feuille 1'!A3:A3*1+SUM('Feuille 1'!A1)", '110.1'],
    ['A1*1.5E1', '1500'],
    ['ABS(A3-A1)', '89.9'],
    ['-A1%-A3', '-11.1'],
    ['A1/A2/2', '2.47524752475248'],
    ['ROUND(A9,2)+A1', '100'],
    ['ROUND(-A1/32,2)', '-3.13'],
  ])('%s', (formula, result) => {
    expect(resultOf(formula, { A2: 20.2, A3: 10.1 }, number('100'))).toBe(result);
  });

  test('sums are exact to the cent, where additions of binary numbers are not', () => {
    expect(resultOf('SUM(A1:A3)', { A2: 0.2, A3: 73500.14999999999 }, number('0.1'))).toBe('73500.45');
  });

  test('a part in thirds, kept in a cell of its own, gives the whole again', () => {
    const cells = { Y1: '=A1/3' };
    expect(edited([{ A1: 1, ...cells, Z9: '=Y1*3-A1' }], number('100')).map((edit) => resultIn(edit))).toEqual([
      '33.3333333333333',
      '0',
    ]);
    // Its fifteen digits taken three times would be 0,124999999999999875, and a cent less.
    expect(resultIn(edited([{ A1: 1, ...cells, Z9: '=ROUND(Y1*3*0.00125,2)' }], number('100'))[1])).toBe('0.13');
  });

  test('text and blank cells in a range count nothing', () => {
    expect(resultOf('SUM(A1:A4)', { A2: 'à définir', A4: 5 }, { kind: 'blank' })).toBe('5');
  });

  test('a formula that does not use the cell is left alone, and so is one whose result stays', () => {
    expect(resultOf('SUM(B1:B3)', { B1: 5 }, number('100'))).toBeUndefined();
    expect(resultOf('IF(B1="A1","A1",B1>2)', { B1: 5 }, number('100'))).toBeUndefined();
    expect(resultOf("'[1]Feuille 1'!A1+B1", { B1: 5 }, number('100'))).toBeUndefined();
    expect(resultOf('[1]Feuille!A1+B1', { B1: 5 }, number('100'))).toBeUndefined();
    expect(resultOf('IF(B1=TRUE,#N/A,B1)', { B1: 5 }, number('100'))).toBeUndefined();
    expect(resultOf('A1+A2', { A2: 899 }, number('100'))).toBeUndefined();
  });

  test('through other formulas and other sheets, each once', () => {
    const edits = edited(
      [
        { A1: 1, A2: 2, A3: '=SUM(A1:A2)', B1: "='Feuille 2'!A1+1" },
        { A1: "=2*'Feuille 1'!A3", A2: '=A1+A1' },
      ],
      number('8'),
    );
    const results = edits.map((edit) =>
      edit.type === 'set-content' && edit.content.kind === 'formula' && edit.content.value.kind === 'number'
        ? [edit.cell.sheet, edit.content.formula, edit.content.value.raw]
        : null,
    );
    expect(results).toEqual(
      expect.arrayContaining([
        ['Feuille 1', 'SUM(A1:A2)', '10'],
        ['Feuille 2', "2*'Feuille 1'!A3", '20'],
        ['Feuille 2', 'A1+A1', '40'],
        ['Feuille 1', "'Feuille 2'!A1+1", '21'],
      ]),
    );
    expect(results).toHaveLength(4);
  });
});

describe('a result that may be wrong is never left standing', () => {
  test.each([
    'IF(A1>5,A2,0)',
    'VLOOKUP(A1,B1:C9,2)',
    'SUMIF(A1:A9,">0")',
    'Total*2',
    'SUM(A:A)',
    'A1&"x"',
    'A1/0',
    'A1+B1',
    'SUM(A1:A3)+Z9',
    'ROUND(A1,99)',
    'SUM(A1',
    'A1^2',
    'A1=100',
    'IF(A1=100,"oui","non")',
    'ROUND(A1:A3,2)',
    'ABS(A1:A3)',
    'OFFSET(A2,-1,0)',
    'INDIRECT("A"&1)',
    'SUMIF(A2:A3,B1,B1:B2)',
    "SUM('Feuille 1:Feuille 2'!A1)",
    'SUM(Janvier:Mars!A1)',
    "'[0]Feuille 1'!A1+B2",
    'B2:INDEX(A1:A9,3)',
    '_xlfn.ANCHORARRAY(B2)',
    'SUM(B2#)',
    'SUM(Table1[Montant])',
    "'Feuille 1'!Total",
    'SUM(XYZ1)',
    'SUM(A1,A2 A3)',
  ])('%s: dropped, for the spreadsheet program to calculate', (formula) => {
    expect(resultOf(formula, { B1: 'texte' }, number('100'))).toBeNull();
  });
});

test('an amount rounded so close beside a half cent that its unwritten digits decide is not guessed', () => {
  // 5/6 of 0,03 is 0,025 exactly, and rounds up: what the file keeps of 5/6 lies below.
  expect(resultOf('ROUND(A1*A2,2)', { A2: 0.8333333333333334 }, number('0.03'))).toBeNull();
  expect(resultOf('ROUND(A1*A2,2)', { A2: 0.8333333333333334 }, number('0.04'))).toBe('0.03');
});

test('a total behind a long row of formulas, each of the one before, is dropped rather than fatal', () => {
  const column = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`C${i + 2}`, `=C${i + 1}+1`]));
  const results = edited([{ A1: 1, B1: '=A1+C2001', C1: '=A1', ...column }], number('5000')).map(resultIn);
  expect(results).toHaveLength(2002);
  for (const result of results) expect(result === null || Number(result) >= 5000).toBe(true);
  expect(results[0]).toBeNull();
});

test('law: the sum of any amounts is the sum of their cents', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 6 }), (cents) => {
      const [typed = 0, ...others] = cents;
      const cells = Object.fromEntries(others.map((amount, i) => [`A${i + 2}`, amount / 100]));
      const total = cents.reduce((a, b) => a + b, 0);
      const result = resultOf('SUM(A1:A9)', cells, number(String(typed / 100)));
      // 999 is what was stored: nothing to write then.
      expect(result ?? '999').toBe(String(total / 100));
    }),
    { numRuns: 60 },
  );
});
