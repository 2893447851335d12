import type { Session } from '../../ui';

/** Resolves when the act on the workbook that is under way has ended. */
export function idle(session: Session): Promise<void> {
  if (!session.getState().writing) return Promise.resolve();
  return new Promise((resolve) => {
    const end = session.subscribe(() => {
      if (session.getState().writing) return;
      end();
      resolve();
    });
  });
}

/** Resolves when all that the user typed has come into the workbook, what stands in a field that he has not left included. */
export async function settled(session: Session): Promise<void> {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.blur();
  do {
    await idle(session);
    // The next write in the row begins just after.
    await new Promise((resolve) => setTimeout(resolve));
  } while (session.getState().writing);
}
