import type { Known } from '../known';
import { checkAllowed, checkUnchanged } from '../guards';
import { look } from '../looking/look';
import type { Plan } from './plan';
import { viewBefore } from './view';
import { write, type Written } from './write';

/** Two requests: one looks whether the workbook is as it was and allows it, one writes. @throws EditProblem, Interrupted */
export async function carryOut(context: Excel.RequestContext, known: Known, plan: Plan): Promise<Written> {
  const before = await look(context, known, viewBefore(known, plan));
  checkUnchanged(known, before, { corrections: plan.corrections !== null });
  checkAllowed(known, before, plan);
  return await write(context, known, plan, before);
}
