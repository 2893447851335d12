import type { ReadableCheck, WorkbookCheck } from '../../checking';
import { count } from '../../contract';
import { severityCounts } from '../summary';
import { findingsText } from './findings';
import type { Style } from './style';
import { totalsText } from './totals';
import { countsText, KIND_FROM, KIND_NAMES, UNIT_NAMES, USE_NAMES, yearsText } from './words';
import { wrap } from './wrap';

/** The page of one workbook, for a terminal. */
export function filePage(file: string, check: WorkbookCheck, style: Style): string {
  const rule = '─'.repeat(Math.min(style.width, 100));
  if (check.status === 'unreadable') {
    const verdict = style.severity('unreadable', 'non contrôlé');
    return [rule, `${style.bold(file)}\u00A0: ${verdict}`, wrap(check.problem, style.width, '  '), ''].join('\n');
  }
  const verdict = style.severity(check.status, countsText(severityCounts(check)));
  return [
    rule,
    `${style.bold(file)}\u00A0: ${verdict}`,
    wrap(identityText(check), style.width, '  '),
    '',
    style.bold('Ce qui a été lu'),
    sheetsText(check, style),
    '',
    ...section(style.bold("Crédits de l'État par axe et par année"), totalsText(check.totals, style)),
    ...section(null, findingsText(check, style)),
  ].join('\n');
}

function section(title: string | null, text: string): string[] {
  if (text === '') return [];
  return title === null ? [text, ''] : [title, text, ''];
}

function identityText(check: ReadableCheck): string {
  const { collectivity, kind, kindFrom, years: all } = check.contract;
  const name = collectivity ?? 'Collectivité non lue';
  const years = yearsText(all);
  const actions = count(check.actions.length, 'action', 'actions');
  return `${name} (${KIND_NAMES[kind]}, ${KIND_FROM[kindFrom]})\u00A0; ${actions}${years && `, ${years}`}${CEILINGS[check.ceilingsFrom]}`;
}

const CEILINGS: Readonly<Record<ReadableCheck['ceilingsFrom'], string>> = {
  workbook: '',
  state: "\u00A0; plafonds du fichier de l'État",
  'unknown-collectivity':
    "\u00A0; le fichier de l'État ne donne aucun plafond pour cette collectivité\u00A0: ceux du classeur sont gardés",
};

function sheetsText(check: ReadableCheck, style: Style): string {
  const longest = Math.min(32, Math.max(...check.sheets.map(({ name }) => name.length), 0));
  const lines = check.sheets.map(({ name, use, unit, why }) => {
    const label = name.padEnd(longest);
    const what = use === 'passed-over' ? USE_NAMES[use] : `${USE_NAMES[use]}, ${UNIT_NAMES[unit]}`;
    const text = wrap(`${what}\u00A0: ${why}`, style.width, ' '.repeat(longest + 4), `  ${label}  `);
    return use === 'passed-over' ? style.dim(text) : text;
  });
  const corrections = check.corrections.length;
  const corrected = count(corrections, 'correction portée', 'corrections portées');
  return [...lines, ...(corrections > 0 ? [`  ${corrected} par le classeur`] : [])].join('\n');
}
