import { readAmount, type Cents } from '../../money';
import { euros } from '../../contract';
import { texts } from '../texts';

export type TypedAmount =
  | { readonly kind: 'amount'; readonly amount: Cents }
  | { readonly kind: 'blank' }
  /** Why it is no amount that can be tried, in French. */
  | { readonly kind: 'problem'; readonly problem: string };

/** What a user typed as an amount: by the grammar of amounts in workbooks, and nothing below zero. */
export function typedAmount(text: string): TypedAmount {
  const read = readAmount(text);
  const words = texts.fiches.simulator;
  if (read.kind === 'blank') return { kind: 'blank' };
  if (read.kind === 'doubt') {
    return { kind: 'problem', problem: read.code === 'montant-ambigu' ? words.ambiguous : words.unreadable };
  }
  if (!read.exact) return { kind: 'problem', problem: words.fraction };
  if (read.cents < 0n) return { kind: 'problem', problem: words.negative };
  return { kind: 'amount', amount: read.cents };
}

/** An amount as it stands in a field: « 12 500,00 », to be typed over. */
export function fieldText(amount: Cents | null): string {
  return amount === null ? '' : euros(amount).replace(/\s*€$/u, '');
}
