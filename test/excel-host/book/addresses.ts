import { columnIndex, parseAddress, type CellRange } from '../../../src/sheets';
import { invalidArgument } from '../wire/errors';
import { LAST_COLUMN, LAST_ROW } from './area';

/** Excel refuses and cuts longer ones. */
const LONGEST = 8192;

/** « A1:B2 », « C:D », « 3:4 ». */
export function parseRangeAddress(address: string): CellRange {
  const [from = '', to = from] = address.replaceAll('$', '').split(':');
  const [a, b] = [parseAddress(from), parseAddress(to)];
  if (a && b) {
    return {
      top: Math.min(a.row, b.row),
      left: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
    };
  }
  const [first, last] = [columnIndex(from), columnIndex(to)];
  if (first >= 0 && last >= 0) return { top: 0, left: first, bottom: LAST_ROW, right: last };
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) {
    return { top: Number(from) - 1, left: 0, bottom: Number(to) - 1, right: LAST_COLUMN };
  }
  throw invalidArgument();
}

/** « A1,B2:C3 » */
export function parseRangeAddresses(addresses: string): readonly CellRange[] {
  if (addresses.length > LONGEST) throw invalidArgument();
  return addresses.split(',').map((one) => parseRangeAddress(one.trim()));
}
