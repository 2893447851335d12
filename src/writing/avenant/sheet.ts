import { count, euros, typography } from '../../contract';
import type { Cents } from '../../money';
import type { NewRow, NewSheet } from '../../sheets';
import { numberText, textCell, textFormulaCell } from '../layout/cells';
import { inLines } from '../layout/lines';
import { STYLES } from '../layout/styles';
import { avenantColumns } from './columns';
import { groupFormulas } from './groupFormula';
import { AvenantRows, type SheetFigures } from './sheetRows';
import type { AvenantTable } from './table';

/** Characters of plain text that fit the width of the table. */
const WIDE = 190;

/** The avenant of a year as a sheet, ready to print: A4 landscape, one page wide, its header row on each page. */
export function avenantSheet(table: AvenantTable, name: string, figures: SheetFigures): NewSheet {
  const all = table.groups.flatMap(({ rows }) => rows);
  const columns = avenantColumns(all, table.year, table.options.byFunder);
  const make = new AvenantRows(columns, figures);
  const rows: NewRow[] = [...preface(table)];
  const headerRow = rows.length;
  rows.push(make.header());
  const groupHolds = groupFormulas(table, rows.length, make.letter('state'));
  const subTotals: number[] = [];
  for (const group of table.groups) {
    rows.push(make.groupTitle(group.title));
    const first = rows.length;
    for (const row of group.rows) rows.push(make.action(row, rows.length));
    const last = rows.length - 1;
    subTotals.push(rows.length);
    const label = typeof group.axis === 'number' ? `Sous-total axe ${group.axis}` : 'Sous-total';
    rows.push(make.sums(label, group.rows, (column) => `SUM(${column}${first + 1}:${column}${last + 1})`));
    if (group.standing) rows.push(...make.standing(group.standing, rows.length - 1, groupHolds(group)));
  }
  const totalRow = rows.length;
  rows.push(make.sums('Total général', all, (column) => subTotals.map((row) => `${column}${row + 1}`).join('+')));
  rows.push(
    { cells: [] },
    inWords(
      "Crédits nouveaux de l'État",
      table.sums.state,
      table.stateInWords,
      `${make.letter('state')}${totalRow + 1}`,
    ),
  );
  if (table.sums.delegated !== table.sums.state) {
    rows.push(
      inWords(
        'Total délégué',
        table.sums.delegated,
        table.delegatedInWords,
        `${make.letter('delegated')}${totalRow + 1}`,
      ),
    );
  }
  rows.push(...blockingRows(table));
  return {
    name,
    purpose: `avenant-${table.year}`,
    columns: columns.map(({ width }) => ({ width })),
    rows,
    frozen: { rows: headerRow + 1, columns: 2 },
    gridLines: false,
    print: { orientation: 'landscape', repeatedRows: [headerRow, headerRow], footer: footerOf(table) },
  };
}

function preface({ collectivity, year, blocking, kind }: AvenantTable): readonly NewRow[] {
  const line = (text: string, style: (typeof STYLES)['title' | 'strong' | 'alert' | 'subtitle']): NewRow => ({
    cells: [textCell(0, typography(text), style)],
  });
  const of = kind === 'metropole' ? 'Métropole' : 'Département';
  const many = blocking.length > 1 ? 's' : '';
  return [
    line(`Avenant ${year} au contrat local des solidarités`, STYLES.title),
    line(`${of} : ${collectivity ?? 'à préciser'}`, STYLES.strong),
    ...(blocking.length === 0
      ? []
      : [
          line(
            `PROJET : ${count(blocking.length, 'anomalie bloquante', 'anomalies bloquantes')} à lever avant signature, listée${many} sous le tableau`,
            STYLES.alert,
          ),
        ]),
    line('Montants en euros', STYLES.subtitle),
  ];
}

/** The sum in words, which tells when the figures have moved since: a spreadsheet can't put them into words again. */
function inWords(label: string, amount: Cents, words: string, cell: string): NewRow {
  const shown = typography(`${label} : ${euros(amount)} (${words})`);
  const moved = typography(`${label} : le total a changé depuis l'écriture de cet avenant, refaites-le avec Cofisol`);
  const formula = `IF(ROUND(${cell},2)=${numberText(amount)},${quoted(shown)},${quoted(moved)})`;
  return { cells: [textFormulaCell(0, formula, shown, STYLES.strong)] };
}

function blockingRows({ blocking }: AvenantTable): readonly NewRow[] {
  if (blocking.length === 0) return [];
  const lines = blocking.flatMap(({ message, ignored }) =>
    inLines(`– ${message}${ignored ? typography(` Justifié : ${ignored.reason}`) : ''}`, WIDE),
  );
  return [
    { cells: [] },
    { cells: [textCell(0, typography('Anomalies bloquantes :'), STYLES.strong)] },
    ...lines.map((line): NewRow => ({ cells: [textCell(0, line, STYLES.plain)] })),
  ];
}

function footerOf({ year, collectivity, blocking }: AvenantTable): string {
  const project = blocking.length > 0 ? ' – PROJET' : '';
  return typography(`Avenant ${year} – ${collectivity ?? 'collectivité à préciser'}${project}`);
}

/** A text inside a formula. */
function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
