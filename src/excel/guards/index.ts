import type { Known } from '../known';
import type { Seen } from '../looking/seen';
import type { Plan } from '../writing/plan';
import { checkNewNames } from './newNames';
import { checkRemoval } from './ownSheet';
import { checkProtection } from './protection';

export { checkRemoval } from './ownSheet';
export { checkSheets, checkUnchanged } from './unchanged';

/** Whatever Excel would refuse, or should not be done, is refused before anything is written. @throws EditProblem */
export function checkAllowed(known: Known, seen: Seen, plan: Plan): void {
  checkProtection(known, seen, plan);
  checkNewNames(seen, plan);
  for (const sheet of plan.removed) checkRemoval(seen, sheet);
}
