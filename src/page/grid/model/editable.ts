import type { Cell } from '../../../sheets';

/** What the editor starts with: a number as a French user types it, in the fifteen digits that Excel shows. */
export function editableText(cell: Cell | undefined, shown: string): string {
  if (cell?.value.kind !== 'number') return cell ? shown : '';
  const { raw } = cell.value;
  // A date, a percentage, a number in another notation: as it is shown.
  if (!PLAIN.test(raw) || KEEPS_ITS_FORM.test(cell.format.replace(/"[^"]*"|\\./g, ''))) return shown;
  return shortest(raw).replace('.', ',');
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const KEEPS_ITS_FORM = /[ymdh%]/i;

function shortest(raw: string): string {
  const decimal = Number(raw).toPrecision(15);
  if (!PLAIN.test(decimal)) return raw;
  return decimal.includes('.') ? decimal.replace(/0+$/, '').replace(/\.$/, '') : decimal;
}
