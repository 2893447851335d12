import type { Nature } from '../contract';
import { cents, parseDecimal } from '../money';
import { parseAddress, type SheetSnapshot } from '../sheets';
import type { Correction, ReadAction, ReadCeiling } from './result';
import type { Heading } from './words/heading';
import { PHRASES } from './words/phrases';
import type { Role } from './words/role';

/** The axis and the nature as the user corrected them. */
export function correctAction(action: ReadAction, corrections: readonly Correction[]): ReadAction {
  const name = action.id ?? action.title;
  let result = action;
  for (const one of corrections) {
    if (one.type === 'axis' && one.action === name) result = { ...result, axis: one.axis, transversal: false };
    if (one.type === 'nature' && one.action === name && isNature(one.nature))
      result = { ...result, nature: one.nature, lines: result.lines.map((line) => ({ ...line, nature: null })) };
  }
  return result;
}

export function isNature(text: string): text is Nature {
  return text === 'nouvelle' || text === 'renforcee' || text === 'reconduite';
}

/** The ceilings with those that the user gave. */
export function correctEnvelope(
  envelope: readonly ReadCeiling[],
  corrections: readonly Correction[],
): readonly ReadCeiling[] {
  let result = [...envelope];
  for (const one of corrections) {
    if (one.type !== 'ceiling') continue;
    const amount = parseDecimal(one.amount);
    if (amount === null) continue;
    const known = result.find((ceiling) => ceiling.axis === one.axis && ceiling.year === one.year);
    result = [
      ...result.filter((ceiling) => ceiling !== known),
      { axis: one.axis, year: one.year, amount: cents(amount), cell: known?.cell ?? null },
    ];
  }
  return result.sort((a, b) => a.axis - b.axis || a.year - b.year);
}

/** The roles that the user gave to headers of a sheet, by the header's address. A role that nobody knows changes nothing. */
export function correctedRoles(
  sheet: string,
  corrections: readonly Correction[],
): ReadonlyMap<string, Pick<Heading, 'role' | 'year'>> {
  const roles = new Map<string, Pick<Heading, 'role' | 'year'>>();
  for (const one of corrections) {
    if (one.type !== 'role' || one.sheet !== sheet || !(one.role in PHRASES)) continue;
    roles.set(one.cell.replace(/\$/g, '').toUpperCase(), { role: one.role as Role, year: one.year ?? null });
  }
  return roles;
}

/** The sheet without what the user leaves out: all of it, or a range (« A30:H44 »). */
export function withoutLeftOut(sheet: SheetSnapshot, corrections: readonly Correction[]): SheetSnapshot {
  let { cells } = sheet;
  for (const one of corrections) {
    if (one.type !== 'leave-out' || one.sheet !== sheet.name) continue;
    if (one.range === undefined) return { ...sheet, cells: [] };
    const [from, to] = one.range.split(':');
    const start = parseAddress(from ?? '');
    const end = parseAddress(to ?? from ?? '');
    if (!start || !end) continue;
    cells = cells.filter(
      ({ row, column }) => row < start.row || row > end.row || column < start.column || column > end.column,
    );
  }
  return cells === sheet.cells ? sheet : { ...sheet, cells };
}
