import { enumerate, typography } from '../../contract';
import { subtract, sum, ZERO, type Cents } from '../../money';
import { columnLetters, type NewCell, type NewRow, type NewSheet } from '../../sheets';
import { amountCell, formulaCell, textCell } from '../layout/cells';
import type { Figure } from '../layout/figure';
import { STYLES } from '../layout/styles';
import type { BudgetRow, BudgetTable } from './budget';
import type { PartnerBlock, PartnerTable } from './table';

/** Columns before the years. */
const LABELS = 2;

type FormulaOf = (figure: Figure) => string | null;

/** One block a funder: what it brings to each action, each year, with its totals. */
export function partnerSheet(table: PartnerTable, name: string, formulaOf: FormulaOf): NewSheet {
  const rows: NewRow[] = preface(
    `Ce que les partenaires apportent – ${table.collectivity ?? 'collectivité à préciser'}`,
  );
  if (table.blocks.length === 0) {
    rows.push({ cells: [textCell(0, "Aucun tiers ni FSE+ n'est inscrit dans ce classeur.", STYLES.plain)] });
  }
  for (const block of table.blocks) rows.push(...blockRows(block, table.years, rows.length, formulaOf));
  return sheetOf(name, 'partenaires', table.years.length, rows);
}

function blockRows(
  block: PartnerBlock,
  years: readonly number[],
  start: number,
  formulaOf: FormulaOf,
): readonly NewRow[] {
  const first = start + 2;
  const last = first + block.rows.length - 1;
  const totalColumn = LABELS + years.length;
  const acrossOf = (row: number): string =>
    `SUM(${columnLetters(LABELS)}${row + 1}:${columnLetters(totalColumn - 1)}${row + 1})`;
  return [
    { cells: spread(totalColumn + 1, block.name, STYLES.group) },
    header(years, "Intitulé de l'action"),
    ...block.rows.map(({ action, figures }, i): NewRow => ({
      cells: [
        textCell(0, action.id ?? '', STYLES.identifier),
        textCell(1, action.title, STYLES.text),
        ...figures.map((figure, year) => figureCell(LABELS + year, figure, formulaOf)),
        formulaCell(totalColumn, acrossOf(first + i), sum(figures.flatMap(({ amount }) => amount ?? [])), STYLES.sum),
      ],
    })),
    {
      cells: [
        textCell(0, '', STYLES.sumLabel),
        textCell(1, `Total ${block.name}`, STYLES.sumLabel),
        ...[...block.sums, block.total].map((total, i) => {
          const letters = columnLetters(LABELS + i);
          return formulaCell(LABELS + i, `SUM(${letters}${first + 1}:${letters}${last + 1})`, total, STYLES.sum);
        }),
      ],
    },
    { cells: [] },
  ];
}

/** Receipts and spending by year, and what is left to the collectivity beside what it entered. */
export function budgetSheet(table: BudgetTable, name: string): NewSheet {
  const years = table.years.length;
  const rows: NewRow[] = preface(`Vue budgétaire – ${table.collectivity ?? 'collectivité à préciser'}`);
  rows.push(header(table.years, 'Recettes'));
  const receipts = rows.length;
  rows.push(...table.receipts.map((row, i) => budgetRow(row, receipts + i)));
  rows.push(totalRow('Total des recettes', table.receipts, years, receipts), { cells: [] });
  rows.push(header(table.years, 'Dépenses'));
  const spending = rows.length;
  rows.push(...table.spending.map((row, i) => budgetRow(row, spending + i)));
  rows.push(totalRow('Total des dépenses', table.spending, years, spending), { cells: [] });
  const [received, spent] = [receipts + table.receipts.length, spending + table.spending.length];
  const left = rows.length;
  rows.push(
    differenceRow('Reste à la charge de la collectivité', leftToPay(table), [spent, received]),
    budgetRow(table.entered, left + 1),
    differenceRow('Écart', differences(table), [left, left + 1]),
  );
  for (const { year, actions } of table.incomplete) {
    const text = `Dépenses de ${year} incomplètes : coût non indiqué pour ${enumerate(actions)}.`;
    rows.push({ cells: [textCell(0, typography(text), STYLES.alert)] });
  }
  return sheetOf(name, 'budget', years, rows);
}

/** Spending less receipts, one a year. */
function leftToPay({ receipts, spending, years }: BudgetTable): readonly Cents[] {
  const of = (rows: readonly BudgetRow[], i: number): Cents => sum(rows.flatMap(({ amounts }) => amounts[i] ?? []));
  return years.map((_, i) => subtract(of(spending, i), of(receipts, i)));
}

function differences(table: BudgetTable): readonly Cents[] {
  return leftToPay(table).map((left, i) => subtract(left, table.entered.amounts[i] ?? ZERO));
}

/** One row less another, by year and in all. */
function differenceRow(label: string, amounts: readonly Cents[], [from, less]: readonly [number, number]): NewRow {
  return {
    cells: [
      textCell(0, '', STYLES.sumLabel),
      textCell(1, label, STYLES.sumLabel),
      ...[...amounts, sum(amounts)].map((amount, i) => {
        const letters = columnLetters(LABELS + i);
        return formulaCell(LABELS + i, `${letters}${from + 1}-${letters}${less + 1}`, amount, STYLES.sum);
      }),
    ],
  };
}

function budgetRow({ label, amounts }: BudgetRow, row: number): NewRow {
  const [from, to] = [columnLetters(LABELS), columnLetters(LABELS + amounts.length - 1)];
  return {
    cells: [
      textCell(0, '', STYLES.text),
      textCell(1, label, STYLES.text),
      ...amounts.map((amount, i) => amountCell(LABELS + i, amount, STYLES.amount)),
      formulaCell(LABELS + amounts.length, `SUM(${from}${row + 1}:${to}${row + 1})`, sum(amounts), STYLES.sum),
    ],
  };
}

function totalRow(label: string, rows: readonly BudgetRow[], years: number, first: number): NewRow {
  const totals = Array.from({ length: years }, (_, i) => sum(rows.flatMap(({ amounts }) => amounts[i] ?? [])));
  return {
    cells: [
      textCell(0, '', STYLES.sumLabel),
      textCell(1, label, STYLES.sumLabel),
      ...[...totals, sum(totals)].map((total, i) => {
        const letters = columnLetters(LABELS + i);
        return formulaCell(
          LABELS + i,
          `SUM(${letters}${first + 1}:${letters}${first + rows.length})`,
          total,
          STYLES.sum,
        );
      }),
    ],
  };
}

function preface(title: string): NewRow[] {
  return [
    { cells: [textCell(0, typography(title), STYLES.title)] },
    { cells: [textCell(0, 'Montants en euros', STYLES.subtitle)] },
    { cells: [] },
  ];
}

function header(years: readonly number[], label: string): NewRow {
  const texts = ['N°', label, ...years.map(String), 'Total'];
  return { cells: texts.map((text, i) => textCell(i, text, STYLES.header)) };
}

function spread(columns: number, text: string, style: (typeof STYLES)['group']): readonly NewCell[] {
  return Array.from({ length: columns }, (_, i) => textCell(i, i === 0 ? text : '', style));
}

function figureCell(column: number, figure: Figure, formulaOf: FormulaOf): NewCell {
  const formula = formulaOf(figure);
  if (formula === null) return amountCell(column, figure.amount, STYLES.amount);
  return formulaCell(column, formula, figure.amount, STYLES.amount);
}

function sheetOf(name: string, purpose: string, years: number, rows: readonly NewRow[]): NewSheet {
  const widths = [8, 48, ...Array.from({ length: years + 1 }, () => 16)];
  return {
    name,
    purpose,
    columns: widths.map((width) => ({ width })),
    rows,
    gridLines: false,
    print: { orientation: 'landscape', footer: typography(name) },
  };
}
