import type { WorkbookCheck } from '../../checking';
import type { AmountUnit } from '../../money';

/** The unit in which the amounts of a sheet were read. */
export function unitOf(check: WorkbookCheck | null, sheet: string): AmountUnit {
  if (check === null || check.status === 'unreadable') return 'euro';
  return check.sheets.find(({ name }) => name === sheet)?.unit ?? 'euro';
}
