import { isSameSheetName, type NewSheet } from '../../sheets';
import type { KnownSheet } from '../known';
import { newSheetSteps } from '../newSheet';
import type { Plan } from '../writing/plan';
import { PER_ACTION, type Step } from './step';

/** A sheet that goes makes room for one of its name, and is only deleted once all else is done. */
const LEAVING = '~';

/** What a removed sheet is called until it goes; its own name where nothing takes it. */
export function leavingName({ removed, added }: Plan, { name }: KnownSheet): string {
  const isTaken = added.some(({ sheet }) => isSameSheetName(sheet.name, name));
  return isTaken ? LEAVING + name.slice(0, 29) + String(removed.findIndex((one) => one.name === name) % 10) : name;
}

/** @param order the names of all sheets, in the order of their tabs */
export function arrivalSteps(plan: Plan, order: readonly string[]): readonly Step[] {
  const renames = plan.removed.flatMap((sheet): Step[] => {
    const name = leavingName(plan, sheet);
    return name === sheet.name ? [] : [renaming(sheet.id, name)];
  });
  const now = order.map((name) => {
    const leaving = plan.removed.find((one) => one.name === name);
    return leaving ? leavingName(plan, leaving) : name;
  });
  return [...renames, ...plan.added.flatMap(({ sheet, before }) => newSheetSteps(sheet, placed(now, sheet, before)))];
}

/** Where a new sheet comes; null for last, where Excel puts it by itself. */
function placed(order: string[], { name }: NewSheet, before: string | null): number | null {
  const at = before === null ? -1 : order.indexOf(before);
  if (at < 0) {
    order.push(name);
    return null;
  }
  order.splice(at, 0, name);
  return at;
}

export function renaming(id: string, name: string): Step {
  return {
    size: PER_ACTION,
    run: ({ workbook }) => {
      workbook.worksheets.getItem(id).name = name;
    },
  };
}

export function deletion(id: string): Step {
  return {
    size: PER_ACTION,
    run: ({ workbook }) => {
      workbook.worksheets.getItem(id).delete();
    },
  };
}
