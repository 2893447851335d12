import { frenchDate } from '../../checking';
import { typography } from '../../contract';
import { subtract, sum, type Cents } from '../../money';
import { columnLetters, type NewCell, type NewChart, type NewRow, type NewSheet } from '../../sheets';
import { formulaCell, textCell } from '../layout/cells';
import { inLines } from '../layout/lines';
import { STYLES } from '../layout/styles';
import { axisKey, criterion, detailSum, SHEETS, withoutCeilingFormula } from './places';
import type { RegionAxis, RegionSum, RegionTable } from './table';
import { axisText, extentText, regionNotes, titleOf, type RegionRun } from './words';

const LABEL_WIDTH = 30;
const AMOUNT_WIDTH = 19;
/** Characters of a note on the printed width. */
const NOTE_WIDTH = 110;
const CHART_ROWS = 17;
const COLOURS = ['1F4E79', '5B9BD5', '7F7F7F', 'C55A11', '375623'];

type Column = 'state' | 'ceiling' | 'floor';

/** State credits by axis and year over the contracts, with chart, then ceilings, floors, and what has to be known of the sums. */
export function summarySheet(table: RegionTable, run: RegionRun): NewSheet {
  const columns = [LABEL_WIDTH, ...table.years.map(() => AMOUNT_WIDTH), AMOUNT_WIDTH];
  const head = headRows(table, run);
  const credits = block('Crédits de l’État', table, table.axes, 'state', head.length);
  const chartAt = head.length + credits.length + 1;
  const bound = table.axes.filter(({ axis }) => axis !== null);
  const ceilingsAt = chartAt + CHART_ROWS;
  const ceilings = block('Plafonds notifiés', table, bound, 'ceiling', ceilingsAt);
  const floorsAt = ceilingsAt + ceilings.length + 1;
  const floors = block('Planchers', table, bound, 'floor', floorsAt);
  const leftAt = floorsAt + floors.length + 1;
  return {
    name: SHEETS.summary,
    purpose: 'region',
    columns: columns.map((width) => ({ width })),
    rows: [
      ...head,
      ...credits,
      ...Array.from({ length: CHART_ROWS + 1 }, () => EMPTY),
      ...ceilings,
      EMPTY,
      ...floors,
      EMPTY,
      ...leftRows(table, bound, { credits: head.length, ceilings: ceilingsAt, at: leftAt }),
      EMPTY,
      ...noteRows(table),
    ],
    ...(table.axes.length === 0 || table.years.length === 0 ? {} : { charts: [chart(table, head.length, chartAt)] }),
    gridLines: false,
    print: {
      orientation: 'landscape',
      breaks: [ceilingsAt],
      footer: typography(`${titleOf(run)} au ${frenchDate(run.date)}`),
    },
  };
}

const EMPTY: NewRow = { cells: [] };

function headRows(table: RegionTable, run: RegionRun): readonly NewRow[] {
  const line = (text: string, style: (typeof STYLES)['title' | 'strong' | 'subtitle']): NewRow => ({
    cells: [textCell(0, text, style)],
  });
  return [
    line(titleOf(run), STYLES.title),
    line(extentText(table), STYLES.strong),
    line(
      typography(`Établi le ${frenchDate(run.date)}. Les sommes suivent la colonne « Compté » de la feuille Contrats.`),
      STYLES.subtitle,
    ),
    EMPTY,
  ];
}

/** A header, a line an axis, a total; each figure the sum of the detail's lines that count. `at`: its first row, from 0. */
function block(
  title: string,
  table: RegionTable,
  axes: readonly RegionAxis[],
  column: Column,
  at: number,
): readonly NewRow[] {
  const lines = linesOf(table);
  const [first, last] = [at + 1, at + axes.length];
  return [
    header(title, table),
    ...axes.map(({ axis, years }, i): NewRow => ({
      cells: [
        textCell(0, axisText(axis), STYLES.text),
        ...years.map((year, y) =>
          formulaCell(
            1 + y,
            detailSum(column, lines, [
              ['axis', criterion(axisKey(axis))],
              ['year', String(table.years[y] ?? 0)],
              ['counted', '"oui"'],
            ]),
            year[column],
            STYLES.amount,
          ),
        ),
        acrossCell(table, first + i, sum(years.map((year) => year[column]))),
      ],
    })),
    totalRow(table, axes, column, first, last),
  ];
}

/** How many lines the detail has. */
function linesOf({ contracts }: RegionTable): number {
  return contracts.reduce((total, { places }) => total + places.length, 0);
}

function header(title: string, { years }: RegionTable): NewRow {
  return { cells: [title, ...years.map(String), 'Total'].map((text, i) => textCell(i, text, STYLES.header)) };
}

/** The years of a row, from 0. */
function acrossCell({ years }: RegionTable, row: number, amount: Cents): NewCell {
  const formula = years.length === 0 ? '0' : `SUM(B${row + 1}:${columnLetters(years.length)}${row + 1})`;
  return formulaCell(1 + years.length, formula, amount, STYLES.sum);
}

function totalRow(
  table: RegionTable,
  axes: readonly RegionAxis[],
  column: Column,
  first: number,
  last: number,
): NewRow {
  const byYear = table.years.map((_, y) => sum(axes.flatMap(({ years }) => years[y]?.[column] ?? [])));
  return {
    cells: [
      textCell(0, 'Total', STYLES.sumLabel),
      ...[...byYear, sum(byYear)].map((amount, i) => {
        const letters = columnLetters(1 + i);
        const formula = axes.length === 0 ? '0' : `SUM(${letters}${first + 1}:${letters}${last + 1})`;
        return formulaCell(1 + i, formula, amount, STYLES.sum);
      }),
    ],
  };
}

/** What is left under the ceilings, where all of them are known: the user may change which contracts count. */
function leftRows(
  table: RegionTable,
  axes: readonly RegionAxis[],
  { credits, ceilings, at }: Readonly<Record<'credits' | 'ceilings' | 'at', number>>,
): readonly NewRow[] {
  const lines = linesOf(table);
  return [
    header('Reste sous les plafonds', table),
    ...axes.map(({ axis, years }, i): NewRow => ({
      cells: [
        textCell(0, axisText(axis), STYLES.text),
        ...years.map((year, y) => {
          const missing = withoutCeilingFormula(criterion(axisKey(axis)), String(table.years[y] ?? 0), lines);
          return leftCell(1 + y, credits + 1 + i, ceilings + 1 + i, missing, year);
        }),
        leftAcrossCell(table, at + 1 + i, years),
      ],
    })),
    { cells: [textCell(0, 'Vide là où le plafond d’un contrat n’est pas connu.', STYLES.subtitle)] },
  ];
}

/** The years of a row; blank where one of them is. */
function leftAcrossCell({ years }: RegionTable, row: number, sums: readonly RegionSum[]): NewCell {
  const isKnown = sums.every(({ withoutCeiling }) => withoutCeiling === 0);
  const range = `B${row + 1}:${columnLetters(years.length)}${row + 1}`;
  const formula = years.length === 0 ? '0' : `IF(COUNT(${range})<${years.length},"",SUM(${range}))`;
  const left = isKnown ? sum(sums.map(({ ceiling, state }) => subtract(ceiling, state))) : null;
  return formulaCell(1 + years.length, formula, left, STYLES.sum);
}

function leftCell(
  column: number,
  credits: number,
  ceilings: number,
  missing: string,
  { state, ceiling, withoutCeiling }: RegionSum,
): NewCell {
  const letters = columnLetters(column);
  return formulaCell(
    column,
    `IF(${missing}>0,"",${letters}${ceilings + 1}-${letters}${credits + 1})`,
    withoutCeiling > 0 ? null : subtract(ceiling, state),
    STYLES.amount,
  );
}

function noteRows(table: RegionTable): readonly NewRow[] {
  const notes = regionNotes(table);
  if (notes.length === 0) return [];
  return [
    { cells: [textCell(0, 'À savoir sur ces sommes', STYLES.strong)] },
    ...notes.flatMap((note) =>
      inLines(`• ${note}`, NOTE_WIDTH).map((text) => ({ cells: [textCell(0, text, STYLES.plain)] })),
    ),
  ];
}

/** Bars by axis, a series a year. `at`: the row of the block's header. */
function chart({ axes, years }: RegionTable, at: number, chartAt: number): NewChart {
  const rowsOf = (column: number): NewChart['categories'] => ({
    top: at + 1,
    bottom: at + axes.length,
    left: column,
    right: column,
  });
  return {
    title: 'Crédits de l’État par axe et par année',
    description:
      'Crédits de l’État de la région par axe, une barre par année ; les chiffres sont dans le tableau au-dessus.',
    kind: 'bars',
    at: { top: chartAt, bottom: chartAt + CHART_ROWS - 2, left: 0, right: years.length + 1 },
    categories: rowsOf(0),
    series: years.map((year, i) => ({
      name: String(year),
      values: rowsOf(1 + i),
      colour: COLOURS[i % COLOURS.length] ?? '1F4E79',
    })),
    format: '#,##0 "€"',
  };
}
