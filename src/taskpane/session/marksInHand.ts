import { documentAddress } from '../../excel';
import { readUserMarks, type UserMarks } from '../../reading';
import { hasUnkeptMarks, type Session } from '../../ui';

const KEY = 'cofisol.marks';

interface Stored {
  readonly document: string;
  readonly marks: string;
}

/**
 * A button of the ribbon loads the pane anew: corrections that the workbook does not carry yet are handed to the pane
 * that comes after, on this machine, until Excel is closed.
 */
export function handMarksOn(session: Session): void {
  window.addEventListener('pagehide', () => {
    const state = session.getState();
    const { corrections, ignored } = state.marks;
    const marks = JSON.stringify({ version: 1, corrections, ignored });
    const stored: Stored | null = hasUnkeptMarks(state) ? { document: documentAddress(), marks } : null;
    try {
      if (stored === null) sessionStorage.removeItem(KEY);
      else sessionStorage.setItem(KEY, JSON.stringify(stored));
    } catch {
      // A browser may refuse it to a frame: they are lost with the pane then.
    }
  });
}

/** Those that the pane before has left for this workbook. */
export function marksInHand(): UserMarks | null {
  try {
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Stored | null;
    if (stored?.document !== documentAddress()) return null;
    const { corrections, ignored } = readUserMarks(stored.marks);
    return corrections.length + ignored.length === 0 ? null : { corrections, ignored };
  } catch {
    return null;
  }
}
