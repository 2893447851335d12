import { OWN_SHEET_NAME, sameContent, type CellContent, type CellRef, type NewSheet } from '../../sheets';
import type { SetFlag } from '../known';
import type { Seen } from '../looking/seen';
import type { Plan } from './plan';

/** The cells that do not hold what was put into them: the hidden ones of a merge swallow it without a word. */
export function cellsNotHeld(plan: Plan, before: Seen, after: Seen): readonly CellRef[] {
  return plan.cells
    .filter(({ cell, content, format }) => {
      const isHeld = content === null || holds(after.content(cell), content);
      return !isHeld || (format !== null && !isFormatHeld(format, before.format(cell), after.format(cell)));
    })
    .map(({ cell }) => cell);
}

/** Whether all else is done: sheets, flags, corrections. */
export function isRestDone(plan: Plan, flags: readonly SetFlag[] | null, before: Seen, after: Seen): boolean {
  const { small } = after;
  const old = new Set(before.small.flags.map(({ id }) => id));
  return (
    plan.added.every(({ sheet }) => isFinished(sheet, after)) &&
    plan.removed.every(({ id }) => !small.sheets.some((sheet) => sheet.id === id)) &&
    (flags === null || (small.flags.length === flags.length && !small.flags.some(({ id }) => old.has(id)))) &&
    (!plan.corrections || (small.corrections === null) === (plan.corrections.text === null))
  );
}

/** The mark by which it is known for ours is put on a new sheet once all else is there, but for its protection. */
function isFinished({ name, isProtected = false }: NewSheet, { small }: Seen): boolean {
  const isMarked = small.names.some((one) => one.name === OWN_SHEET_NAME && one.sheet === name);
  return isMarked && small.protections.get(name)?.isProtected === isProtected;
}

/** Excel writes formulas in its own way, and knows one line break only. */
export function holds(held: CellContent, wanted: CellContent): boolean {
  if (held.kind === 'formula' && wanted.kind === 'formula') return true;
  if (held.kind === 'text' && wanted.kind === 'text') return lines(held.text) === lines(wanted.text);
  return sameContent(held, wanted);
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Excel may spell a code in another way; one that is still what it was before was not taken. */
function isFormatHeld(wanted: string, before: string, after: string): boolean {
  return after === wanted || after !== before;
}
