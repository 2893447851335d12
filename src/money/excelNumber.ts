import { decimalToCents, parsePlainDecimal, type RoundedAmount } from './decimal';
import type { AmountUnit } from './unit';

/** What Excel itself shows of a double. */
const SIGNIFICANT_DIGITS = 15;
const LEXICAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * A number as a workbook's file writes it (« 73500.14999999999 », « 1.2E5 »), in `unit`, as cents.
 *
 * The double's 15 significant digits are taken as decimal text, scaled by the unit exactly, and rounded half away
 * from zero to the cent; `exact` is false where that changed the figure. Null where it is no finite decimal number.
 */
export function fromExcelNumber(raw: string, unit: AmountUnit = 'euro'): RoundedAmount | null {
  const text = raw.trim();
  if (!LEXICAL.test(text)) return null;
  const double = Number(text);
  if (!Number.isFinite(double)) return null;
  const decimal = parsePlainDecimal(double.toPrecision(SIGNIFICANT_DIGITS));
  return decimal && decimalToCents(decimal, unit);
}
