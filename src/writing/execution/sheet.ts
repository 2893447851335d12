import { AXIS_NAMES } from '../../checking';
import { typography } from '../../contract';
import type { Cents, Ratio } from '../../money';
import { columnLetters, type NewCell, type NewRow, type NewSheet } from '../../sheets';
import { amountCell, formulaCell, textCell } from '../layout/cells';
import { STYLES } from '../layout/styles';
import type { ExecutionAxis, ExecutionRow, ExecutionSums, ExecutionTable } from './table';

const WIDTHS = [8, 42, 16, 15, 14, 16, 17, 10, 16, 46];
const [STATE, CARRY_OVER, REDUCTION, DELEGATED, CONSUMED, RATE, LEFT, NOTES] = [2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The execution of a year as a sheet, ready to print: A4 landscape, one page wide, its header row on each page. */
export function executionSheet(table: ExecutionTable, name: string): NewSheet {
  const rows: NewRow[] = [
    line(`Exécution ${table.year} du contrat local des solidarités`, STYLES.title),
    line(table.collectivity ?? 'Collectivité à préciser', STYLES.strong),
    line(
      'Montants en euros. Une consommation inconnue reste vide et ne compte ni dans le consommé ni dans le reliquat.',
      STYLES.subtitle,
    ),
  ];
  const headerRow = rows.length;
  rows.push({ cells: headers(table.year).map((text, i) => textCell(i, text, STYLES.header)) });
  const subTotals: number[] = [];
  for (const axis of table.axes) {
    rows.push({ cells: WIDTHS.map((_, i) => textCell(i, i === 0 ? executionAxisTitle(axis.axis) : '', STYLES.group)) });
    const first = rows.length + 1;
    for (const row of axis.rows) rows.push(actionRow(row, rows.length + 1));
    const last = rows.length;
    subTotals.push(rows.length + 1);
    rows.push(
      sumRow('Sous-total', axis.sums, axis.rows, last + 1, (letter) => `SUM(${letter}${first}:${letter}${last})`),
    );
  }
  const added = (letter: string): string => subTotals.map((row) => `${letter}${row}`).join('+');
  rows.push(sumRow('Total général', table.sums, table.rows, rows.length + 1, added));
  return {
    name,
    purpose: `execution-${table.year}`,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    frozen: { rows: headerRow + 1, columns: 2 },
    gridLines: false,
    print: {
      orientation: 'landscape',
      repeatedRows: [headerRow, headerRow],
      footer: typography(`Exécution ${table.year} – ${table.collectivity ?? 'collectivité à préciser'}`),
    },
  };
}

export function executionAxisTitle(axis: ExecutionAxis['axis']): string {
  if (axis === null) return 'Axe non précisé';
  return axis === 'transversal' ? 'Actions transversales' : AXIS_NAMES[axis];
}

/** What has to be known of a row, in French: what is estimated, what is asked, what was overspent. */
export function executionNotes({ execution }: ExecutionRow): readonly string[] {
  const over = execution.reliquat !== null && execution.reliquat < 0n;
  return [
    ...(execution.question === null ? [] : [execution.question]),
    ...(execution.estimated ? execution.steps.filter((step) => step.startsWith('Part consommée')) : []),
    ...(over ? execution.steps.filter((step) => step.startsWith('Dépassement')) : []),
  ];
}

function headers(year: number): readonly string[] {
  return [
    'N°',
    "Intitulé de l'action",
    `Crédits nouveaux ${year}`,
    `Report de ${year - 1}`,
    'Réfaction',
    `Total délégué ${year}`,
    `Consommé part État ${year}`,
    'Taux',
    `Reliquat ${year}`,
    'Observations',
  ];
}

function line(text: string, style: (typeof STYLES)['title' | 'strong' | 'subtitle']): NewRow {
  return { cells: [textCell(0, typography(text), style)] };
}

/** `row` as the sheet numbers it, from 1. */
function actionRow(of: ExecutionRow, row: number): NewRow {
  const { action, line: plan, execution } = of;
  const at = (column: number): string => `${columnLetters(column)}${row}`;
  const worked = (column: number, formula: string, amount: Cents | null): NewCell =>
    amount === null ? amountCell(column, null, STYLES.amount) : formulaCell(column, formula, amount, STYLES.amount);
  return {
    cells: [
      textCell(0, action.id ?? '', STYLES.identifier),
      textCell(1, action.title, STYLES.text),
      amountCell(STATE, plan.state, STYLES.amount),
      amountCell(CARRY_OVER, plan.carryOver, STYLES.amount),
      amountCell(REDUCTION, plan.reduction, STYLES.amount),
      worked(DELEGATED, `${at(STATE)}+${at(CARRY_OVER)}-${at(REDUCTION)}`, execution.delegated),
      amountCell(CONSUMED, execution.consumedState, execution.estimated ? ESTIMATED : STYLES.amount),
      rateCell(`${at(CONSUMED)}/${at(DELEGATED)}`, execution.rate, STYLES.percent),
      worked(LEFT, `${at(DELEGATED)}-${at(CONSUMED)}`, execution.reliquat),
      textCell(
        NOTES,
        [...(execution.estimated ? ['Consommé estimé.'] : []), ...executionNotes(of)].join(' '),
        STYLES.note,
      ),
    ],
  };
}

const ESTIMATED = { ...STYLES.amount, italic: true } as const;

function sumRow(
  label: string,
  sums: ExecutionSums,
  rows: readonly ExecutionRow[],
  row: number,
  formulaOf: (letter: string) => string,
): NewRow {
  const amount = (column: number, total: Cents): NewCell =>
    formulaCell(column, formulaOf(columnLetters(column)), total, STYLES.sum);
  const known = sums.unknown.length === 0 && sums.delegated > 0n;
  const rate = known ? { numerator: sums.consumed, denominator: sums.delegated } : null;
  const formula = `${columnLetters(CONSUMED)}${row}/${columnLetters(DELEGATED)}${row}`;
  const missing =
    sums.unknown.length === 0 ? '' : `Sans consommation connue : ${sums.unknown.length} sur ${rows.length}.`;
  return {
    cells: [
      textCell(0, '', STYLES.sumLabel),
      textCell(1, label, STYLES.sumLabel),
      amount(STATE, sums.newCredits),
      amount(CARRY_OVER, sums.carryOver),
      amount(REDUCTION, sums.reduction),
      amount(DELEGATED, sums.delegated),
      amount(CONSUMED, sums.consumed),
      rateCell(formula, rate, RATE_SUM),
      amount(LEFT, sums.reliquat),
      textCell(NOTES, typography(missing), STYLES.sumLabel),
    ],
  };
}

const RATE_SUM = { ...STYLES.sum, format: STYLES.percent.format } as const;

/** A rate, of which a spreadsheet shows one decimal; blank where it is not known. */
function rateCell(formula: string, rate: Ratio | null, style: NewCell['style'] & object): NewCell {
  if (rate === null) return textCell(RATE, '', style);
  const raw = (Number(rate.numerator) / Number(rate.denominator)).toFixed(6);
  return { column: RATE, content: { kind: 'formula', formula, value: { kind: 'number', raw } }, style };
}
