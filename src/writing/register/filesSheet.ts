import { KIND_NAMES, plain, yearsText } from '../../checking';
import { typography } from '../../contract';
import type { NewSheet } from '../../sheets';
import { runText, type RunInfo } from '../control';
import { textCell } from '../layout/cells';
import { STYLES } from '../layout/styles';
import { toned } from '../layout/tone';
import { VERDICTS } from '../layout/verdicts';
import type { CheckedFile } from './checkedFile';
import { count, nameOf, text } from './columns';
import { listSheet, type ListColumn } from './list';

/** A line a file, those that could not be checked with the reason. */
export function filesSheet(files: readonly CheckedFile[], run: RunInfo): NewSheet {
  return {
    ...listSheet({
      name: 'Synthèse',
      title: 'Contrôle des plans de financement',
      subtitle: runText(run),
      columns: COLUMNS,
      items: files,
      held: 2,
      whenEmpty: 'Aucun classeur.',
    }),
    tabColour: '1F3864',
  };
}

const VERDICT: ListColumn<CheckedFile> = {
  title: 'Verdict',
  width: 24,
  cell: ({ status }, column) =>
    textCell(
      column,
      VERDICTS[status],
      toned({ ...STYLES.text, bold: true }, status === 'unreadable' ? 'error' : status),
    ),
};

const COLUMNS: readonly ListColumn<CheckedFile>[] = [
  text('Collectivité', 20, nameOf),
  text('Classeur', 34, ({ file }) => plain(file)),
  VERDICT,
  count('Anomalies bloquantes', 12, ({ counts }) => counts.error),
  count('Points à vérifier', 12, ({ counts }) => counts.warning),
  count('Informations', 13, ({ counts }) => counts.info),
  count('Dont justifiés', 12, ({ justified }) => justified),
  text('Type', 13, ({ kind }) => (kind === null ? '' : KIND_NAMES[kind])),
  text('Années', 14, ({ years }) => (years.length === 0 ? '' : yearsText(years))),
  count('Actions', 9, ({ actions }) => actions),
  text('Remarque', 60, ({ problem, notes }) => typography(problem ?? notes.join('\n'))),
  text('Empreinte SHA-256 du classeur', 36, ({ sha256 }) => sha256 ?? ''),
];
