import type { ReadableCheck } from '../../checking';
import type { Parameters } from '../../parameters';
import type { Snapshot } from '../../sheets';
import { shareLine } from './line';
import type { ShareAside, ShareLine, SharePlan } from './types';
import { workbookOf } from './workbook';

/** What could be written; nothing where the shares are right, or where the rules expect none. */
export function sharePlan(snapshot: Snapshot, check: ReadableCheck, parameters: Parameters): SharePlan {
  const workbook = workbookOf(snapshot, check);
  const lines: ShareLine[] = [];
  const aside: ShareAside[] = [];
  check.actions.forEach((checked, number) => {
    checked.lines.forEach((line, i) => {
      const planned = shareLine(`${number}/${i}`, checked.action, line, workbook, parameters);
      if (planned === null) return;
      if ('why' in planned) aside.push(planned);
      else lines.push(planned);
    });
  });
  return { lines, aside };
}
