import type { Inverse, Reverted } from '../../sheets';
import { checkAllowed } from '../guards';
import type { Known } from '../known';
import { look } from '../looking/look';
import { isEmpty, type Plan } from '../writing/plan';
import { write, type Written } from '../writing/write';
import { fingerprinted, planBack } from './plan';
import { viewToRevert } from './view';

/** What is to be done, of what, and what of the apply it leaves. */
export interface TakingBack {
  readonly plan: Plan;
  /** The workbook as it was taken to be, under the present names of its sheets. */
  readonly known: Known;
  readonly reverted: Reverted;
}

/** `written` is null where there was nothing to do. */
export interface TakenBack extends TakingBack {
  readonly written: Written | null;
}

/** Two requests: one looks what still is as the apply left it, one restores that. @throws EditProblem, Interrupted */
export async function takeBackApply(
  context: Excel.RequestContext,
  known: Known,
  inverse: Inverse,
  begin: (what: TakingBack) => void,
): Promise<TakenBack> {
  const seen = await look(context, known, viewToRevert(known, inverse));
  const names = new Map(seen.small.sheets.map(({ id, name }) => [id, name]));
  const present = {
    ...known,
    sheets: known.sheets.map((sheet) => ({ ...sheet, name: names.get(sheet.id) ?? sheet.name })),
  };
  const { plan, reverted } = planBack(present, seen, inverse);
  const taking = { plan, reverted, known: keepStale(present, fingerprinted(present, seen)) };
  if (isEmpty(plan)) return { ...taking, written: null };
  checkAllowed(present, seen, plan);
  begin(taking);
  return { ...taking, written: await write(context, present, plan, seen) };
}

/** What somebody changed since the last check stays unchecked: no later write may take it for known. */
function keepStale(known: Known, now: Known['sheets']): Known {
  return {
    ...known,
    sheets: known.sheets.map((sheet, i) => ({
      ...sheet,
      isStale: sheet.isStale === true || now[i]?.fingerprint !== sheet.fingerprint,
    })),
  };
}
