import { countsText, justifiedCount, severityCounts, type WorkbookCheck } from '../../checking';
import type { Severity } from '../../rules';
import type { SessionState } from '../session';
import { texts } from '../texts';

/** The verdict in one sentence, and how grave it is. */
export interface Verdict {
  readonly tone: Severity | 'ok' | 'unreadable';
  readonly text: string;
}

export function verdictOf(check: WorkbookCheck): Verdict {
  if (check.status === 'unreadable') return { tone: 'unreadable', text: texts.shell.unreadableTitle };
  const text = countsText(severityCounts(check), justifiedCount(check));
  return { tone: check.status, text: text.charAt(0).toUpperCase() + text.slice(1) };
}

/** What is under way, beside the verdict that still stands; '' where nothing is. */
export function progressText({ phase, check, stale, automatic }: SessionState): string {
  const words = texts.shell;
  if (phase === 'failed') return '';
  if (stale && check !== null) return phase === 'ready' && !automatic ? words.modified : words.stale;
  if (phase === 'reading') return words.reading;
  return phase === 'checking' ? words.checking : '';
}
