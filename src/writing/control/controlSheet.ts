import type { ReadableCheck } from '../../checking';
import { typography } from '../../contract';
import { CONTROL_PURPOSE } from '../../reading';
import type { NewRow, NewSheet } from '../../sheets';
import type { RunInfo } from './about';
import { EMPTY_ROW, words, textRow } from './cells';
import { WIDTHS } from './columns';
import { findingsRows } from './findings';
import { HEADING_ROWS, headingRows, identityText } from './heading';
import { readingRows } from './readingRows';
import { STYLES } from './style';
import { totalsRows } from './totals';

/**
 * The « Contrôle » sheet of an annotated copy: verdict, State credits against floors and ceilings, findings with links
 * to their cells, and what was read. The findings come behind the totals so that their header, repeated on each printed
 * page, never stands above another table; what was read is for the screen.
 */
export function controlSheet(name: string, check: ReadableCheck, run: RunInfo): NewSheet {
  const heading = headingRows(check, run);
  const totals = section('Crédits de l’État par axe et par année', totalsRows(check.totals), 'Aucun montant par axe.');
  const findings = section(`Constats (${String(check.findings.length)})`, findingsRows(check), 'Aucun constat.');
  const reading = section('Ce que Cofisol a lu (hors impression)', readingRows(check), '');
  const totalsAt = heading.length + 2;
  const findingsAt = totalsAt + totals.length;
  const readingAt = findingsAt + findings.length;
  const places = [
    ['Totaux', totalsAt],
    ['Constats', findingsAt],
    ['Ce qui a été lu', readingAt],
  ] as const;
  return {
    name,
    purpose: CONTROL_PURPOSE,
    columns: WIDTHS,
    rows: [...heading, navigationRow(name, places), EMPTY_ROW, ...totals, ...findings, ...reading],
    frozen: { rows: HEADING_ROWS, columns: 0 },
    gridLines: false,
    tabColour: '1F3864',
    print: {
      orientation: 'landscape',
      repeatedRows: [findingsAt + 1, findingsAt + 1],
      area: { top: 0, left: 0, bottom: readingAt - 2, right: WIDTHS.length - 1 },
      footer: typography(`Contrôle Cofisol : ${identityText(check)}`),
    },
  };
}

/** Links to the parts of the sheet itself. */
function navigationRow(sheet: string, places: readonly (readonly [text: string, row: number])[]): NewRow {
  return {
    cells: places.map(([text, row], column) => ({
      ...words(column, text, STYLES.navigation),
      link: { sheet, row, column: 0 },
    })),
  };
}

/** A title, the table with its header, and an empty row behind. */
function section(title: string, table: readonly NewRow[], whenEmpty: string): readonly NewRow[] {
  const empty = table.length === 1 && whenEmpty !== '' ? [textRow(whenEmpty, STYLES.small)] : [];
  return [textRow(title, STYLES.section), ...table, ...empty, EMPTY_ROW];
}
