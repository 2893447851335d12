import { justifiedText, plain, sourceText, type CheckedFinding, type ReadableCheck } from '../../checking';
import { actionKey, typography } from '../../contract';
import { catalogue } from '../../rules';
import { cellsText, FLAG_LOOKS, parseCellRef, type NewRow } from '../../sheets';
import { toned } from '../layout/tone';
import { euros, headerRow, linkCells, number, tableRow, words } from './cells';
import { COLUMNS } from './columns';
import { STYLES } from './style';

/** A line a finding, in the order of the report: by severity, then as the workbook stands. */
export function findingsRows({ findings, actions }: ReadableCheck): readonly NewRow[] {
  const titles = new Map(actions.map(({ action }) => [actionKey(action), action.title]));
  return [HEADER, ...findings.map((finding) => findingRow(finding, titles))];
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

function findingRow(finding: CheckedFinding, titles: ReadonlyMap<string, string>): NewRow {
  const { code, severity, axis, year, message, actual, expected, source, basis, ignored } = finding;
  const [first, ...others] = finding.cells;
  const { mark, label } = FLAG_LOOKS[severity];
  const justified = ignored === null ? '' : '\n(justifié)';
  return tableRow([
    words(COLUMNS.severity, `${mark} ${label}${justified}`, toned(STYLES.strong, severity)),
    words(COLUMNS.title, catalogue.find((rule) => rule.code === code)?.title ?? code, STYLES.strong),
    words(COLUMNS.action, actionText(finding, titles)),
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

/** The number with the title, so that nobody has to look it up. */
function actionText({ action }: CheckedFinding, titles: ReadonlyMap<string, string>): string {
  if (action === null) return '';
  const title = titles.get(action);
  return plain(title === undefined || title === action ? action : `${action} ${title}`);
}

function remedyText({ remedy, ignored }: CheckedFinding): string {
  return ignored === null ? remedy : `${justifiedText(ignored)}\n${remedy}`.trim();
}
