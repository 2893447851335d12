import { plain, ROLE_NAMES, UNIT_NAMES, USE_NAMES, type ReadableCheck } from '../../checking';
import { typography } from '../../contract';
import type { HeaderReading, SheetReading } from '../../reading';
import type { NewRow } from '../../sheets';
import { headerRow, linkCells, number, tableRow, words } from './cells';
import { COLUMNS } from './columns';
import { STYLES } from './style';

/** What was understood of each sheet, and of each of its headers. */
export function readingRows({ sheets }: ReadableCheck): readonly NewRow[] {
  return [
    SHEETS_HEADER,
    ...sheets.map(sheetRow),
    HEADERS_HEADER,
    ...sheets.flatMap((sheet) => sheet.headers.map(headerLine)),
  ];
}

const SHEETS_HEADER = headerRow({
  [COLUMNS.severity]: 'Usage',
  [COLUMNS.title]: 'Feuille',
  [COLUMNS.message]: 'Comment elle est lue',
  [COLUMNS.remedy]: 'Unité des montants',
});

const HEADERS_HEADER = headerRow({
  [COLUMNS.year]: 'Année',
  [COLUMNS.cell]: 'Cellule',
  [COLUMNS.sheet]: 'Feuille',
  [COLUMNS.message]: 'Titre de colonne ou de ligne',
  [COLUMNS.remedy]: 'Lu comme',
});

function sheetRow({ name, use, why, unit }: SheetReading): NewRow {
  return tableRow([
    words(COLUMNS.severity, USE_NAMES[use], STYLES.strong),
    words(COLUMNS.title, plain(name)),
    words(COLUMNS.message, typography(why)),
    words(COLUMNS.remedy, use === 'passed-over' ? '' : UNIT_NAMES[unit]),
  ]);
}

function headerLine({ cell, text, role, year }: HeaderReading): NewRow {
  return tableRow([
    number(COLUMNS.year, year),
    words(COLUMNS.message, plain(text)),
    words(COLUMNS.remedy, ROLE_NAMES[role] ?? role),
    ...linkCells(cell),
  ]);
}
