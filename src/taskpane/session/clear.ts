import type { Session } from '../../ui';
import { texts } from '../texts';

/** « Effacer les repères »: takes out our flags, and the « Contrôle » sheet that nobody wrote into; then shows what the check finds. */
export async function clearFlags(session: Session): Promise<void> {
  // Loaded for those who ask for it.
  const writing = await import('../../writing').catch(() => null);
  if (writing === null) {
    await session.check();
    session.tell({ tone: 'problem', text: texts.actions.notLoaded });
    return;
  }
  const isDone = await session.write((snapshot) => writing.cleanEdits(snapshot), texts.actions.cleared);
  if (isDone || session.getState().check !== null) return;
  // Why it failed stays told beside what the check finds.
  const { notice } = session.getState();
  await session.check();
  session.tell(notice);
}
