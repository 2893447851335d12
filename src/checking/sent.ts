import { expectedShares, type Contract, type Shares } from '../contract';
import type { Parameters } from '../parameters';
import type { CheckedAction, CheckedLine, ReadableCheck, UnreadableCheck, WorkbookCheck } from './result';

/** A check as it goes from one thread to another: without its functions, which no thread can send. */
export type SentCheck = UnreadableCheck | SentReadableCheck;

interface SentReadableCheck extends Omit<ReadableCheck, 'actions'> {
  readonly actions: readonly SentAction[];
}

interface SentAction extends Omit<CheckedAction, 'lines'> {
  readonly lines: readonly SentLine[];
}

interface SentLine extends Omit<CheckedLine, 'expected'> {
  readonly expected: Omit<Shares, 'derivation'>;
}

export function sentCheck(check: WorkbookCheck): SentCheck {
  if (check.status === 'unreadable') return check;
  return {
    ...check,
    actions: check.actions.map((checked) => ({
      ...checked,
      lines: checked.lines.map(({ expected: { derivation: _function, ...expected }, ...line }) => ({
        ...line,
        expected,
      })),
    })),
  };
}

/** The check as it was before it was sent: what explains a share is worked out again when it is asked for. */
export function receivedCheck(sent: SentCheck, parameters: Parameters): WorkbookCheck {
  if (sent.status === 'unreadable') return sent;
  const contract = checkedContract(sent);
  return {
    ...sent,
    actions: sent.actions.map((checked) => ({
      ...checked,
      lines: checked.lines.map((line) => ({
        ...line,
        expected: {
          ...line.expected,
          derivation: () => expectedShares(line.line, checked.action, contract, parameters, line.facts).derivation(),
        },
      })),
    })),
  };
}

/** The contract that was checked, whole: with its actions and the ceilings that counted. */
export function checkedContract(check: SentReadableCheck): Contract {
  const { contract, envelope, actions } = check;
  return { ...contract, envelope, actions: actions.map(({ action }) => action) };
}
