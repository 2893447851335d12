import type { Session } from '../../ui';
import { texts } from '../texts';

/** « Effacer les repères »: takes our flags out, and them alone; then shows what the check finds. */
export async function clearFlags(session: Session): Promise<void> {
  // Loaded for those who ask for it.
  const { cleanEdits } = await import('../../writing');
  const isDone = await session.write((snapshot) => cleanEdits(snapshot, 'replace'), texts.actions.cleared);
  if (isDone || session.getState().check !== null) return;
  // Why it failed stays told beside what the check finds.
  const { notice } = session.getState();
  await session.check();
  session.tell(notice);
}
