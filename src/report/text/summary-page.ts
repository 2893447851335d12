import { FAQ_NOTE, parametersText, plain, type Status } from '../../checking';
import { count, typography } from '../../contract';
import type { FileSummary } from '../summary';
import { verdictsText } from '../verdicts';
import { causesText } from './causes';
import type { Style } from './style';
import { wrap } from './wrap';

const ORDER: readonly Status[] = ['unreadable', 'error', 'warning', 'info', 'ok'];

/** The last page: over several files how many of each verdict, a line a file (the worst first), a line a cause. */
export function summaryPage(files: readonly FileSummary[], parameters: string, style: Style): string {
  const notes = style.dim(
    [typography(`Paramètres ${parametersText(parameters)}.`), FAQ_NOTE]
      .map((note) => wrap(note, style.width, ''))
      .join('\n'),
  );
  if (files.length < 2) return `${notes}\n`;
  const rule = '═'.repeat(Math.min(style.width, 100));
  const verdicts = `${count(files.length, 'classeur', 'classeurs')}\u00A0: ${verdictsText(files)}`;
  const worstFirst = ORDER.flatMap((status) => files.filter((file) => file.status === status));
  return [
    rule,
    style.bold(wrap(verdicts, style.width, '')),
    '',
    style.bold('  bloquantes  à vérifier  infos  classeur'),
    ...worstFirst.map((file) => fileLine(file, style)),
    ...causesText(files, style),
    '',
    notes,
    '',
  ].join('\n');
}

/** Three counts, then the name, however long it is. */
function fileLine({ file, status, counts, justified }: FileSummary, style: Style): string {
  const set = status === 'unreadable' ? '  non contrôlé'.padEnd(31) : countsOf(counts);
  const more = justified === 0 ? '' : style.dim(` (${count(justified, 'justifié', 'justifiés')})`);
  return `${style.severity(status, set)}  ${plain(file)}${more}`;
}

function countsOf({ error, warning, info }: FileSummary['counts']): string {
  const cell = (number: number, width: number): string => (number === 0 ? '—' : String(number)).padStart(width);
  return cell(error, 12) + cell(warning, 12) + cell(info, 7);
}
