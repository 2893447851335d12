import { EditProblem, enumerateCells, french, type CellRef } from '../../sheets';
import { isCellBeingEdited } from '../calls';
import type { Known, SetFlag } from '../known';
import { look } from '../looking/look';
import type { Seen } from '../looking/seen';
import { portions, WRITTEN_AT_ONCE } from '../payload';
import { cellSteps } from '../steps/cells';
import { correctionsStep } from '../steps/corrections';
import { flagsToSet, flagSteps, removalSteps } from '../steps/flags';
import { arrivalSteps, deletion } from '../steps/sheets';
import type { Step } from '../steps/step';
import { cellsNotHeld, isRestDone } from './complete';
import type { Plan } from './plan';
import { bySheet, viewAfter } from './view';

/** A write that failed once some of it may have been carried out. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(
    readonly failure: unknown,
    readonly before: Seen,
  ) {
    super('a write was interrupted');
  }
}

export interface Written {
  readonly before: Seen;
  readonly after: Seen;
  /** Null where the flags were left alone. */
  readonly flags: readonly SetFlag[] | null;
}

/**
 * Carries a plan out in one request, more where it is too large for one, and sees that Excel holds it.
 * @throws Interrupted where some of it may stand in the workbook
 */
export async function write(context: Excel.RequestContext, known: Known, plan: Plan, before: Seen): Promise<Written> {
  const flags = flagsOf(plan, before);
  const groups = portions(stepsOf(known, plan, before, flags), ({ size }) => size, WRITTEN_AT_ONCE);
  const rest = groups.slice(0, -1);
  let sent = 0;
  try {
    for (const steps of rest) {
      await send(context, steps);
      sent += 1;
    }
    for (const step of groups.at(-1) ?? []) step.run(context);
    const names = plan.added.map(({ sheet }) => sheet.name);
    const after = await look(context, known, viewAfter(known, plan, names));
    checkHeld(plan, flags, before, after);
    return { before, after, flags };
  } catch (error) {
    // Refused whole, as nothing else had been sent: it can be made again from its start.
    if (isCellBeingEdited(error) && sent === 0) throw error;
    throw new Interrupted(error, before);
  }
}

async function send(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const step of steps) step.run(context);
  await context.sync();
}

export function flagsOf({ flags }: Plan, before: Seen): readonly SetFlag[] | null {
  if (flags === null) return null;
  return flags.kind === 'again' ? flags.flags : flagsToSet(flags.cells, before);
}

/** What can't be restored exactly comes last: old flags, then sheets that go. */
function stepsOf(known: Known, plan: Plan, before: Seen, flags: readonly SetFlag[] | null): readonly Step[] {
  const order = before.small.sheets.map(({ name }) => name);
  const corrections = plan.corrections ? correctionsStep(known.corrections, plan.corrections.text) : null;
  return [
    ...arrivalSteps(plan, order),
    ...flagSteps(flags ?? []),
    ...bySheet(
      known,
      plan.cells.map(({ cell }) => cell),
    ).flatMap(({ id, cells }) => cellSteps(id, plannedOf(plan, cells))),
    ...(corrections ? [corrections] : []),
    ...(flags
      ? removalSteps(before.small.flags.filter(({ sheet }) => !plan.removed.some(({ id }) => id === sheet)))
      : []),
    ...plan.removed.map(({ id }) => deletion(id)),
  ];
}

function plannedOf({ cells }: Plan, of: readonly CellRef[]): Plan['cells'] {
  const wanted = new Set(of);
  return cells.filter(({ cell }) => wanted.has(cell));
}

/** @throws EditProblem in-merge, busy where Excel took the request and did something else */
function checkHeld(plan: Plan, flags: readonly SetFlag[] | null, before: Seen, after: Seen): void {
  const lost = cellsNotHeld(plan, before, after);
  const [first] = lost;
  if (first) {
    const here = lost.filter(({ sheet }) => sheet === first.sheet);
    throw new EditProblem(
      'in-merge',
      french(
        `Sur la feuille « ${first.sheet} », Excel n’a pas gardé ce qui a été écrit en ${enumerateCells(here)}, sans doute dans une fusion de cellules dont il ne montre que la première : rien n’a été changé. Écrivez dans la première, ou défusionnez, puis recommencez.`,
      ),
      lost,
    );
  }
  if (!isRestDone(plan, flags, before, after)) {
    throw new EditProblem(
      'busy',
      french(
        'Excel n’a pas fait tout ce qui lui était demandé : rien n’a été changé. Contrôlez de nouveau, puis recommencez.',
      ),
    );
  }
}
