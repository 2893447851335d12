import type { Extract } from '../extract';
import type { Entry } from '../raw';
import type { SheetWork } from '../sheets';
import { isFollowUpTable } from './tables';

/** The rows of tables that hold indicators and comments of actions, and no amount of any. */
export function followUpOnly(works: readonly SheetWork[]): readonly Entry[] {
  const isOne = (one: Extract): boolean => one.foreign && one.use !== 'fiche' && isFollowUpTable(one.table);
  return works.flatMap((work) => work.extracts.filter(isOne).flatMap(({ entries }) => entries));
}
