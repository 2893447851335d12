import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../session';

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

/** The session that the interface is about. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session around this view');
  return session;
}

/** A part of the session's state; the component is drawn again when that part is another object. */
export function useSessionState<Part>(select: (state: SessionState) => Part): Part {
  const { subscribe, getState } = useSession();
  return useSyncExternalStore(subscribe, () => select(getState()));
}
