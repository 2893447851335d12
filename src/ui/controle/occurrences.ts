import type { CheckedFinding } from '../../checking';
import { yearsText } from '../../checking';
import { groupBy } from '../../contract';
import type { Cents } from '../../money';
import { messageText, subjectText, type Cause, type CauseEntry, type Statement } from '../../report';
import { texts } from '../texts';
import { ownEntries } from './own';

/** What a card shows of one statement and of one pair of figures. */
export interface Occurrence {
  /** The action, axis or years that the head of the card does not tell; '' where it tells all. */
  readonly label: string;
  /** Null where only the figures differ from what was said just before. */
  readonly message: string | null;
  readonly code: string;
  readonly actual: Cents | null;
  readonly expected: Cents | null;
  readonly cells: readonly string[];
  readonly ignored: CheckedFinding['ignored'];
}

/** What a card says, in the order of the cause: each action or axis, then its years; what repeats itself shortly. */
export function occurrencesOf(cause: Cause): readonly Occurrence[] {
  let before = '';
  const own = ownEntries(cause);
  return cause.entries.flatMap((entry) => {
    // The head of the card says whose entry it is, where it is the only one of the cause itself.
    let label = own.length === 1 && own[0] === entry ? '' : subjectText(entry);
    return entry.statements.flatMap((statement) => {
      const shown = statementOccurrences(statement, entry, cause).map((one): Occurrence => {
        const form = shapeOf(statement.message);
        const repeats = form === before && one.actual !== null && one.expected !== null;
        before = form;
        const shownLabel = repeats && label === '' ? yearsText(statement.years) : label;
        label = '';
        return { ...one, label: shownLabel, message: repeats ? null : one.message };
      });
      return shown;
    });
  });
}

function statementOccurrences(statement: Statement, entry: CauseEntry, cause: Cause): readonly Occurrence[] {
  const byFigures = groupBy(statement.findings, ({ actual, expected }) => `${String(actual)}/${String(expected)}`);
  const said = messageText(statement, entry);
  return [...byFigures.values()].flatMap((findings): Occurrence[] => {
    const [first] = findings;
    if (!first) return [];
    const { code, actual, expected } = first;
    const message = code === cause.code ? said : texts.controle.card.consequence(said);
    const cells = [...new Set(findings.flatMap((finding) => finding.cells))];
    // What spares the reader the rule's own words a hundred times has all the cells in its statement.
    const all = byFigures.size === 1 ? statement.cells : cells;
    return [{ label: '', message, code, actual, expected, cells: all, ignored: statement.ignored }];
  });
}

/** A message without its figures. */
function shapeOf(message: string): string {
  return message.replace(/[\d\s,.]+/g, '#');
}
