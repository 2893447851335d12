import type { Known } from '../known';
import { askSmall, type SmallQuestions } from './askSmall';
import { atOnce, oneByOne, type Question } from './question';
import { Seen } from './seen';

/** What a look at the workbook is to tell. */
export interface View extends SmallQuestions {
  readonly cells: readonly Question[];
}

/**
 * Looks at the workbook as it is now, in one request that also sends whatever is queued; in more where the answer is too
 * large for one.
 */
export async function look(context: Excel.RequestContext, known: Known, view: View): Promise<Seen> {
  const small = askSmall(context, view);
  if (known.isLarge) await context.sync();
  else {
    const answered = await atOnce(context, view.cells);
    if (answered) return new Seen(small(), answered);
    return await look(context, { ...known, isLarge: true }, view);
  }
  return new Seen(small(), await oneByOne(context, view.cells));
}
