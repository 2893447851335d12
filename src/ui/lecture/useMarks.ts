import type { Correction, UserMarks } from '../../reading';
import { useSession, useSessionState } from '../shell/context';
import { withCorrection, withoutCorrection } from './corrections';

/** The corrections in hand, and the ways to change them; each is tried at once. */
export function useMarks(): {
  readonly marks: UserMarks;
  readonly set: (marks: UserMarks) => void;
  readonly correct: (correction: Correction) => void;
  readonly drop: (correction: Correction) => void;
} {
  const session = useSession();
  const marks = useSessionState((state) => state.marks);
  // Two quick corrections in a row: the second stands on the first, not on what was drawn before it.
  const now = (): UserMarks => session.getState().marks;
  const set = (changed: UserMarks): void => void session.mark(changed);
  return {
    marks,
    set,
    correct: (correction) => set(withCorrection(now(), correction)),
    drop: (correction) => set(withoutCorrection(now(), correction)),
  };
}
