import { decimalToCents, parsePlainDecimal, type Decimal, type RoundedAmount } from './decimal';
import type { AmountUnit } from './unit';

/** What Excel itself shows of a double. */
const SIGNIFICANT_DIGITS = 15;
const LEXICAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A double keeps every decimal of so few digits exactly: its 15 significant digits are those of the text. */
function shortDecimal(text: string): Decimal | null {
  if (text.length > SIGNIFICANT_DIGITS) return null;
  let point = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 && point < 0 && i > 0) point = i;
    else if (code < 48 || code > 57) return null;
  }
  const last = text.length - 1;
  if (last < 0 || point === last) return null;
  return point < 0
    ? { coefficient: BigInt(text), exponent: 0 }
    : { coefficient: BigInt(text.slice(0, point) + text.slice(point + 1)), exponent: point - last };
}

/**
 * A number as a workbook's file writes it (« 73500.14999999999 », « 1.2E5 »), in `unit`, as cents.
 *
 * The double's 15 significant digits are taken as decimal text, scaled by the unit exactly, and rounded half away
 * from zero to the cent; `exact` is false where that changed the figure. Null where it is no finite decimal number.
 */
export function fromExcelNumber(raw: string, unit: AmountUnit = 'euro'): RoundedAmount | null {
  const text = raw.trim();
  const short = shortDecimal(text);
  if (short) return decimalToCents(short, unit);
  if (!LEXICAL.test(text)) return null;
  const double = Number(text);
  if (!Number.isFinite(double)) return null;
  const decimal = parsePlainDecimal(double.toPrecision(SIGNIFICANT_DIGITS));
  return decimal && decimalToCents(decimal, unit);
}
