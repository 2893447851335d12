import type { Known, SetFlag } from '../known';
import { look } from '../looking/look';
import type { Seen } from '../looking/seen';
import { cellSteps } from '../steps/cells';
import { correctionsStep } from '../steps/corrections';
import { flagSteps, removalSteps } from '../steps/flags';
import { deletion, renaming } from '../steps/sheets';
import type { Step } from '../steps/step';
import { cellsNotHeld, holds, isRestDone } from './complete';
import type { Plan, PlannedCell } from './plan';
import { bySheet, viewAfter } from './view';
import { flagsOf, type Written } from './write';

/**
 * After a write that failed on its way: it turns out to be complete and only the answer was lost, or whatever of it
 * stands in the workbook is taken back.
 * @param accepts what is complete stays
 * @returns what was written where it is complete; else null and the workbook as it is then
 */
export async function settle(
  context: Excel.RequestContext,
  known: Known,
  plan: Plan,
  before: Seen,
  accepts: boolean,
): Promise<Written | { readonly restored: Seen }> {
  const sheets = await presentSheets(context);
  const isThere = (id: string): boolean => sheets.some((sheet) => sheet.id === id);
  const left = { ...known, sheets: known.sheets.filter(({ id }) => isThere(id) || isGoing(plan, id)) };
  const todo = { ...plan, cells: plan.cells.filter(({ cell }) => left.sheets.some(({ name }) => name === cell.sheet)) };
  const arrived = plan.added.flatMap(({ sheet: { name } }) => (isThereAs(sheets, name) ? [name] : []));
  const present = await look(context, left, viewAfter(left, todo, arrived));
  const flags = flagsOf(plan, before);
  const isWhole = left.sheets.length === known.sheets.length;
  if (accepts && isWhole && isDone(plan, flags, before, present)) {
    return { before, after: present, flags };
  }
  for (const step of stepsBack(left, todo, before, present)) step.run(context);
  return { restored: await look(context, left, viewAfter(left, todo, [])) };
}

/** Somebody may have taken a sheet out meanwhile. */
export async function presentSheets(
  context: Excel.RequestContext,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}

function isThereAs(sheets: readonly { readonly name: string }[], name: string): boolean {
  return sheets.some((sheet) => sheet.name === name);
}

function isGoing({ removed }: Plan, id: string): boolean {
  return removed.some((sheet) => sheet.id === id);
}

function isDone(plan: Plan, flags: readonly SetFlag[] | null, before: Seen, present: Seen): boolean {
  return cellsNotHeld(plan, before, present).length === 0 && isRestDone(plan, flags, before, present);
}

function stepsBack(known: Known, plan: Plan, before: Seen, present: Seen): readonly Step[] {
  const ids = new Set(before.small.sheets.map(({ id }) => id));
  const arrived = present.small.sheets.filter(
    ({ id, name }) => !ids.has(id) && plan.added.some(({ sheet }) => sheet.name === name),
  );
  const renamed = plan.removed.filter(({ id, name }) =>
    present.small.sheets.some((sheet) => sheet.id === id && sheet.name !== name),
  );
  const cells = plan.cells.map((one) => cellBack(one, before, present));
  return [
    ...bySheet(
      known,
      cells.map(({ cell }) => cell),
    ).flatMap(({ id, cells: of }) =>
      cellSteps(
        id,
        cells.filter(({ cell }) => of.includes(cell)),
      ),
    ),
    ...(plan.flags ? flagsBack(known, before, present) : []),
    ...arrived.map(({ id }) => deletion(id)),
    ...renamed.map(({ id, name }) => renaming(id, name)),
    ...correctionsBack(known, plan, present),
  ];
}

/** Restores what the write has changed, and nothing that somebody else has. */
function cellBack({ cell, content, format }: PlannedCell, before: Seen, present: Seen): PlannedCell {
  const [old, now] = [before.content(cell), present.content(cell)];
  const isWritten = content !== null && holds(now, content) && !holds(now, old);
  const isDifferent = format !== null && present.format(cell) !== before.format(cell);
  return { cell, content: isWritten ? old : null, format: isDifferent ? before.format(cell) : null };
}

/** Flags of before that are gone come again where this session had set them. */
function flagsBack(known: Known, before: Seen, present: Seen): readonly Step[] {
  const old = new Set(before.small.flags.map(({ id }) => id));
  const left = present.small.flags.filter(({ id }) => old.has(id));
  const fresh = present.small.flags.filter(({ id }) => !old.has(id));
  if (left.length === old.size || known.flags === null) return removalSteps(fresh);
  const again = known.flags.filter(({ sheet }) => known.sheets.some(({ id }) => id === sheet));
  return [...flagSteps(again), ...removalSteps([...fresh, ...left])];
}

function correctionsBack(known: Known, plan: Plan, { small: { corrections } }: Seen): readonly Step[] {
  if (!plan.corrections) return [];
  const now = corrections && { id: corrections.id, text: '' };
  const step = correctionsStep(now, known.corrections?.text ?? null);
  return step ? [step] : [];
}
