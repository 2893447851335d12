import { sourceText, type CheckedFinding, type ReadableCheck } from '../../checking';
import { typography } from '../../contract';
import { cellsText, FLAG_LOOKS, parseCellRef, type NewRow } from '../../sheets';
import { findingActions, findingTitle, remedyText } from '../layout/findingWords';
import { toned } from '../layout/tone';
import { euros, headerRow, linkCells, number, tableRow, words } from './cells';
import { COLUMNS } from './columns';
import { STYLES } from './style';

/** A line a finding, in the order of the report: by severity, then as the workbook stands. */
export function findingsRows(check: ReadableCheck): readonly NewRow[] {
  const actionOf = findingActions(check);
  return [HEADER, ...check.findings.map((finding) => findingRow(finding, actionOf(finding)))];
}

const HEADER = headerRow(
  {
    [COLUMNS.severity]: 'Gravité',
    [COLUMNS.title]: 'Constat',
    [COLUMNS.action]: 'Action',
    [COLUMNS.axis]: 'Axe',
    [COLUMNS.year]: 'Année',
    [COLUMNS.message]: 'Ce qui ne va pas',
    [COLUMNS.remedy]: 'Que faire',
    [COLUMNS.actual]: 'Montant trouvé',
    [COLUMNS.expected]: 'Montant attendu',
    [COLUMNS.cell]: 'Cellule',
    [COLUMNS.sheet]: 'Feuille',
    [COLUMNS.others]: 'Autres cellules',
    [COLUMNS.source]: 'Fondement',
  },
  [COLUMNS.actual, COLUMNS.expected],
);

function findingRow(finding: CheckedFinding, action: string): NewRow {
  const { severity, axis, year, message, actual, expected, source, basis, ignored } = finding;
  const [first, ...others] = finding.cells;
  const { mark, label } = FLAG_LOOKS[severity];
  const justified = ignored === null ? '' : '\n(justifié)';
  return tableRow([
    words(COLUMNS.severity, `${mark} ${label}${justified}`, toned(STYLES.strong, severity)),
    words(COLUMNS.title, findingTitle(finding), STYLES.strong),
    words(COLUMNS.action, action),
    number(COLUMNS.axis, axis),
    number(COLUMNS.year, year),
    words(COLUMNS.message, message),
    words(COLUMNS.remedy, remedyText(finding)),
    euros(COLUMNS.actual, actual),
    euros(COLUMNS.expected, expected),
    ...linkCells(parseCellRef(first ?? '')),
    words(COLUMNS.others, others.length === 0 ? '' : cellsText(others)),
    words(COLUMNS.source, typography(sourceText(source, basis))),
  ]);
}
