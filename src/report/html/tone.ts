import type { Status } from '../../checking';
import { markup, type Markup } from './markup';

/** A mark of its own for each verdict, so that none is told by colour alone. */
export const MARKS: Readonly<Record<Status, string>> = {
  error: '▲',
  warning: '◆',
  info: '●',
  ok: '✓',
  unreadable: '✕',
};

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  error: 'Anomalies bloquantes',
  warning: 'À vérifier',
  info: 'Pour information',
  ok: 'Sans anomalie',
  unreadable: 'Non contrôlé',
};

/** For the eye: the words beside it say the same. */
export function markOf(tone: Status): Markup {
  return markup`<span class="mark ${tone}" aria-hidden="true">${MARKS[tone]}</span>`;
}
