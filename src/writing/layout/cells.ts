import { formatDecimal, type Cents } from '../../money';
import type { CellContent, CellStyle, NewCell } from '../../sheets';

/** Excel holds 32 767 characters in a cell. */
const LONGEST = 32_000;

/** Text is text whatever it begins with; none for an empty one, whose cell keeps its look. */
export function textCell(column: number, text: string, style: CellStyle): NewCell {
  const held = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return { column, content: text === '' ? { kind: 'blank' } : { kind: 'text', text: held }, style };
}

/** An amount as an exact number; a blank cell for null. */
export function amountCell(column: number, amount: Cents | null, style: CellStyle): NewCell {
  return { column, content: amountContent(amount), style };
}

/** A whole number that is no amount. */
export function countCell(column: number, count: bigint | null, style: CellStyle): NewCell {
  return { column, content: count === null ? { kind: 'blank' } : { kind: 'number', raw: String(count) }, style };
}

/** A formula with the amount that it comes to. */
export function formulaCell(column: number, formula: string, amount: Cents | null, style: CellStyle): NewCell {
  return { column, content: { kind: 'formula', formula, value: cached(amount) }, style };
}

/** A formula that comes to a text. */
export function textFormulaCell(column: number, formula: string, text: string, style: CellStyle): NewCell {
  return { column, content: { kind: 'formula', formula, value: { kind: 'text', text } }, style };
}

function amountContent(amount: Cents | null): CellContent {
  return amount === null ? { kind: 'blank' } : { kind: 'number', raw: numberText(amount) };
}

function cached(amount: Cents | null): Extract<CellContent, { kind: 'formula' }>['value'] {
  return amount === null ? { kind: 'text', text: '' } : { kind: 'number', raw: numberText(amount) };
}

/** « 73500.15 », « 1200 »: as Excel writes a number. */
export function numberText(amount: Cents): string {
  return formatDecimal(amount).replace(/\.00$|(\.\d)0$/, '$1');
}
