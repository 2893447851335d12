import type { Session } from '../../ui';
import type { Action } from '../start/action';
import { clearFlags } from './clear';
import { marksInHand } from './marksInHand';

/** Does what a button asked for, with the corrections that the pane before had in hand. */
export async function begin(session: Session, action: Action): Promise<void> {
  const marks = marksInHand();
  if (marks !== null) await session.mark(marks);
  else if (action === 'controler') await session.check();
  if (action === 'effacer') await clearFlags(session);
}
