import { readAmount, type AmountUnit } from '../../../money';
import type { CellContent } from '../../../sheets';
import { texts } from '../../texts';
import { decimalText, inUnit } from './decimals';
import { typedDate } from './typedDate';

export type Typed =
  | { readonly kind: 'content'; readonly content: CellContent }
  /** What was typed is not written: a French sentence says what to do. */
  | { readonly kind: 'problem'; readonly message: string };

export interface TypedInto {
  /** The number format of the cell. */
  readonly format: string;
  readonly date1904: boolean;
  /** That of the amounts of the sheet. */
  readonly unit: AmountUnit;
}

const content = (of: CellContent): Typed => ({ kind: 'content', content: of });
const problem = (message: string): Typed => ({ kind: 'problem', message });

/** « -12,5 », « 0.1234 »: digits alone. Three decimals read two ways, as an amount does. */
const PLAIN = /^(-|\u2212)?(\d+)(?:[.,](\d{1,2}|\d{4,15}))?$/;
const PERCENT = /^(-|\u2212)?(\d+)(?:[.,](\d+))?\s?%$/;

/** What a typed text becomes in its cell: French amounts, percentages and dates are numbers; the rest is text as it is. */
export function typedContent(text: string, { format, date1904, unit }: TypedInto): Typed {
  const typed = text.trim();
  if (typed === '') return content({ kind: 'blank' });
  if (typed.startsWith('=')) {
    return problem(texts.typing.formula);
  }
  const percent = PERCENT.exec(format.includes('%') && PLAIN.test(typed) ? `${typed}%` : typed);
  if (percent) return content({ kind: 'number', raw: decimalText(percent[1], percent[2], percent[3], -2) });
  const date = typedDate(typed, date1904);
  if (date !== null) return content({ kind: 'number', raw: String(date) });
  const plain = PLAIN.exec(typed);
  if (plain) return content({ kind: 'number', raw: decimalText(plain[1], plain[2], plain[3], 0) });
  return amountOrText(typed, unit);
}

function amountOrText(typed: string, unit: AmountUnit): Typed {
  const read = readAmount(typed);
  if (read.kind === 'amount') {
    if (!read.exact) {
      return problem(texts.typing.fraction(typed));
    }
    // A number without its unit is in that of the table.
    return content({ kind: 'number', raw: inUnit(read.cents, read.ownUnit === null ? 'euro' : unit) });
  }
  if (read.kind === 'doubt' && read.code === 'montant-ambigu') {
    return problem(texts.typing.ambiguous(typed));
  }
  return content({ kind: 'text', text: typed });
}
