import { formatEuros, type Cents, type Ratio } from '../money';

const NBSP = '\u00A0';

/** Puts the no-break spaces of French typography: inside « », before : ; ! ? € and %. */
export function typography(text: string): string {
  const opened = text.includes('« ') ? text.replaceAll('« ', `«${NBSP}`) : text;
  return opened.replace(/ (?=[»:;!?€%])/g, NBSP);
}

const typeset = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A template whose own words get their no-break spaces, once for all; its values have theirs already. */
export function fr(words: TemplateStringsArray, ...values: readonly string[]): string {
  let parts = typeset.get(words);
  if (!parts) typeset.set(words, (parts = words.map(typography)));
  let text = parts[0] ?? '';
  for (let i = 0; i < values.length; i++) text += `${values[i] ?? ''}${parts[i + 1] ?? ''}`;
  return text;
}

/** Text as found in a workbook, on one line, without invisible characters, cut after 60 characters. */
export function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** « text » as found in a workbook: see `oneLine`. */
export function quote(text: string): string {
  return `« ${oneLine(text)} »`;
}

/** « 1 action », « 3 actions ». */
export function count(n: number, one: string, many: string): string {
  return `${String(n)} ${n < 2 ? one : many}`;
}

/** « 2024 », « 2024 et 2025 », « 2024, 2025 et 2026 ». */
export function enumerate(items: readonly (string | number)[]): string {
  const texts = items.map(String);
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} et ${last}`;
}

export const euros = (amount: Cents): string => formatEuros(amount);

/** A complement as a sentence of its own: capital first, full stop last, a space before; '' for none. */
export function sentence(detail: string | undefined): string {
  const text = detail?.trim() ?? '';
  if (text === '') return '';
  return ` ${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`;
}

/** « 40 % », « 37,5 % » for a fraction. */
export function percentText(ratio: Ratio): string {
  const tenThousandths = (ratio.numerator * 1_000_000n) / ratio.denominator;
  const whole = String(tenThousandths / 10_000n);
  const fraction = String(tenThousandths % 10_000n)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${whole}${fraction === '' ? '' : `,${fraction}`} %`;
}
