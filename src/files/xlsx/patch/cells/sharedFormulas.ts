import { elementText, removeAttribute, type TextPatch } from '../../../xml';
import { COLUMNS } from '../../../place';
import { SharedFormula } from '../../sharedFormula';
import type { SharedUse, SheetLayout } from './layout';
import type { Targets } from './targets';

/** Cells that follow a shared formula that goes get it written out, each its own. */
export function freeFollowers(patch: TextPatch, { text, shared }: SheetLayout, targets: Targets): void {
  const goes = (place: number): boolean => targets.get(place)?.content != null;
  const written = new Map<SharedUse, SharedFormula>();
  const formulaOf = (master: SharedUse): SharedFormula => {
    const known = written.get(master);
    const { formula, place } = master;
    const made = known ?? new SharedFormula(formula, Math.floor(place / COLUMNS), place % COLUMNS);
    written.set(master, made);
    return made;
  };
  for (const [follower, master] of followers(shared)) {
    if (!goes(master.place) || goes(follower.place)) continue;
    const { element } = follower;
    const formula = elementText(formulaOf(master).at(Math.floor(follower.place / COLUMNS), follower.place % COLUMNS));
    for (const name of ['t', 'ref', 'si']) removeAttribute(patch, text, element, name);
    if (element.isEmpty) patch.replace(element.end - 2, element.end, `>${formula}</${element.qualified}>`);
    else patch.replace(element.openEnd, element.closeStart, formula);
  }
}

/** Each follower with the formula that it follows, as the reading has it: the last one before it, else the group's last. */
function followers(shared: readonly SharedUse[]): readonly (readonly [SharedUse, SharedUse])[] {
  const masters = new Map<string, SharedUse>();
  const waiting: SharedUse[] = [];
  const found: (readonly [SharedUse, SharedUse])[] = [];
  for (const use of shared) {
    const master = masters.get(use.group);
    if (use.formula !== '') masters.set(use.group, use);
    else if (master) found.push([use, master]);
    else waiting.push(use);
  }
  for (const use of waiting) {
    const master = masters.get(use.group);
    if (master) found.push([use, master]);
  }
  return found;
}
