import {
  countsText,
  justifiedCount,
  KIND_FROM,
  KIND_NAMES,
  plain,
  severityCounts,
  yearsText,
  type ReadableCheck,
  type WorkbookCheck,
} from '../../checking';
import { count } from '../../contract';
import { correctionsText } from './corrections';
import { findingsText } from './findings';
import { sheetsText } from './sheets-read';
import type { Style } from './style';
import { totalsText } from './totals';
import { wrap } from './wrap';

/** The page of one workbook, for a terminal. */
export function filePage(file: string, check: WorkbookCheck, style: Style): string {
  const rule = '─'.repeat(Math.min(style.width, 100));
  if (check.status === 'unreadable') {
    const verdict = style.severity('unreadable', 'non contrôlé');
    return [rule, `${style.bold(plain(file))}\u00A0: ${verdict}`, wrap(check.problem, style.width, '  '), ''].join(
      '\n',
    );
  }
  const counts = countsText(severityCounts(check), justifiedCount(check));
  return [
    rule,
    style.bold(plain(file)),
    style.severity(check.status, wrap(counts, style.width, '  ')),
    wrap(identityText(check), style.width, '  '),
    '',
    ...section(style.bold('Ce qui a été lu'), readText(check, style)),
    ...section(style.bold("Crédits de l'État par axe et par année, en euros"), totalsText(check.totals, style)),
    ...section(null, findingsText(check, style)),
  ].join('\n');
}

function section(title: string | null, text: string): string[] {
  if (text === '') return [];
  return title === null ? [text, ''] : [title, text, ''];
}

function identityText(check: ReadableCheck): string {
  const { collectivity, kind, kindFrom, years: all } = check.contract;
  const name = collectivity === null ? 'Collectivité non lue' : plain(collectivity);
  const years = yearsText(all);
  const actions = count(check.actions.length, 'action', 'actions');
  return `${name} (${KIND_NAMES[kind]}, ${KIND_FROM[kindFrom]}${kindFrom === 'assumed' ? '\u00A0: précisez --kind' : ''})\u00A0; ${actions}${years && `, ${years}`}${CEILINGS[check.ceilingsFrom]}`;
}

const CEILINGS: Readonly<Record<ReadableCheck['ceilingsFrom'], string>> = {
  workbook: '',
  state: "\u00A0; plafonds du fichier de l'État",
  'unknown-collectivity':
    "\u00A0; le fichier de l'État ne donne aucun plafond pour cette collectivité\u00A0: ceux du classeur sont gardés",
};

function readText(check: ReadableCheck, style: Style): string {
  return [sheetsText(check.sheets, style), correctionsText(check, style)].filter((text) => text !== '').join('\n');
}
