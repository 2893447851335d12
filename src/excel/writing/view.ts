import type { CellRef } from '../../sheets';
import type { Known } from '../known';
import { covers } from '../looking/covers';
import type { View } from '../looking/look';
import type { Question } from '../looking/question';
import type { Part } from '../reading/block';
import type { Plan } from './plan';

const CLOSELY: readonly Part[] = ['values', 'formulas', 'numberFormat'];

/** What has to be looked at before a plan is carried out: whether anything changed, what stands there, what forbids it. */
export function viewBefore(known: Known, plan: Plan): View {
  const cells = bySheet(
    known,
    plan.cells.map(({ cell }) => cell),
  );
  const flagged =
    plan.flags?.kind === 'cells'
      ? bySheet(
          known,
          plan.flags.cells.map(({ cell }) => cell),
        )
      : [];
  const touched = [...new Set([...cells, ...flagged].map(({ id }) => id))];
  const locked = cells.filter(({ id }) => known.sheets.some((sheet) => sheet.id === id && sheet.isProtected));
  const structure = plan.added.length + plan.removed.length > 0;
  return {
    cells: [
      ...known.sheets.map((sheet) => everything(sheet.id, plan.removed.includes(sheet))),
      ...cells.flatMap(closely(CLOSELY)),
      ...flagged.flatMap(closely(['numberFormat'])),
    ],
    flagsOf: plan.flags ? known.sheets.map(({ id }) => id) : [],
    protectionOf: plan.flags?.kind === 'again' ? known.sheets.map(({ id }) => id) : touched,
    lockedIn: locked.flatMap(({ id, cells: of }) => covers(of).map((range) => ({ sheet: id, range }))),
    namesOf: plan.removed.map(({ id }) => id),
    names: structure,
    structure,
    ...(plan.corrections && { corrections: known.corrections ?? 'presence' }),
  };
}

/**
 * What has to be looked at once it is carried out: whether Excel holds what it was given.
 * @param added the names of new sheets that are surely there
 */
export function viewAfter(known: Known, plan: Plan, added: readonly string[]): View {
  const cells = bySheet(
    known,
    plan.cells.map(({ cell }) => cell),
  );
  const gone = new Set(plan.removed.map(({ id }) => id));
  const staying = known.sheets.filter(({ id }) => !gone.has(id)).map(({ id }) => id);
  return {
    cells: [
      ...cells.map(({ id }) => everything(id, false)),
      ...cells.flatMap(closely(CLOSELY)),
      ...added.map((name) => everything(name, true)),
    ],
    flagsOf: plan.flags ? staying : [],
    protectionOf: added,
    lockedIn: [],
    namesOf: added,
    names: false,
    structure: false,
    ...(plan.corrections && { corrections: 'presence' as const }),
  };
}

/** A text that begins with « = » is told from a formula by its value alone. */
export function everything(sheet: string, exactly: boolean): Question {
  return { sheet, range: null, parts: exactly ? ['values', 'formulas'] : ['formulas'] };
}

export interface SheetCells {
  readonly id: string;
  readonly cells: readonly CellRef[];
}

export function bySheet(known: Known, cells: readonly CellRef[]): readonly SheetCells[] {
  const found = new Map<string, CellRef[]>();
  for (const cell of cells) {
    const list = found.get(cell.sheet);
    if (list) list.push(cell);
    else found.set(cell.sheet, [cell]);
  }
  return [...found].flatMap(([name, of]) => {
    const id = known.sheets.find((sheet) => sheet.name === name)?.id;
    return id === undefined ? [] : [{ id, cells: of }];
  });
}

function closely(parts: readonly Part[]): (of: SheetCells) => readonly Question[] {
  return ({ id, cells }) => covers(cells).map((range) => ({ sheet: id, range, parts }));
}
