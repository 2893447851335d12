import { sourceText } from '../../checking';
import { typography } from '../../contract';
import { cellsText, FLAG_LOOKS, type NewSheet } from '../../sheets';
import { textCell } from '../layout/cells';
import { findingTitle, remedyText } from '../layout/findingWords';
import { STYLES } from '../layout/styles';
import { toned } from '../layout/tone';
import type { CheckedFile, RegisterFinding } from './checkedFile';
import { amount, axis, contractColumns, text, year, type OfFile } from './columns';
import { listSheet, type ListColumn } from './list';

type Item = RegisterFinding & OfFile;

/** A line a finding, file by file, in the order of the report. */
export function findingsSheet(files: readonly CheckedFile[]): NewSheet {
  const items = files.flatMap((from) => from.findings.map((one): Item => ({ ...one, from })));
  return listSheet({
    name: 'Constats',
    title: 'Constats',
    subtitle: typography('Un constat par ligne ; « Que faire » dit comment corriger. Filtrez par gravité ou par code.'),
    columns: COLUMNS,
    items,
    held: 3,
    whenEmpty: 'Aucun constat.',
  });
}

const SEVERITY: ListColumn<Item> = {
  title: 'Gravité',
  width: 20,
  cell: ({ finding: { severity } }, column) => {
    const { mark, label } = FLAG_LOOKS[severity];
    return textCell(column, `${mark} ${label}`, toned({ ...STYLES.text, bold: true }, severity));
  },
};

const COLUMNS: readonly ListColumn<Item>[] = [
  SEVERITY,
  ...contractColumns<Item>(),
  text('Constat', 26, ({ finding }) => findingTitle(finding)),
  text('Action', 26, ({ action }) => action),
  axis(({ finding }) => finding.axis, ''),
  year(({ finding }) => finding.year),
  text('Cellules', 24, ({ finding }) => (finding.cells.length === 0 ? '' : cellsText(finding.cells))),
  text('Ce qui ne va pas', 50, ({ finding }) => finding.message),
  text('Que faire', 40, ({ finding }) => remedyText(finding)),
  amount('Montant trouvé', ({ finding }) => finding.actual),
  amount('Montant attendu', ({ finding }) => finding.expected),
  text('Justifié', 10, ({ finding }) => (finding.ignored === null ? 'non' : 'oui')),
  text('Code', 22, ({ finding }) => finding.code),
  text('Fondement', 34, ({ finding }) => typography(sourceText(finding.source, finding.basis))),
];
