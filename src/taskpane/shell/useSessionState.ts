import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../../ui';

/** A part of a session's state; the component is drawn again when that part is another object. */
export function useSessionState<Part>(session: Session, select: (state: SessionState) => Part): Part {
  return useSyncExternalStore(session.subscribe, () => select(session.getState()));
}
