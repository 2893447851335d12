import { createContext, useContext } from 'react';
import type { ReadableCheck } from '../../checking';
import type { Session, SessionState } from '../session';
import { usePartOf } from './usePartOf';

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
  return usePartOf(useSession(), select);
}

/** The check in view, for views that are shown only where the workbook could be read: all but « Lecture ». */
export function useReadableCheck(): ReadableCheck {
  const check = useSessionState((state) => state.check);
  if (check === null || check.status === 'unreadable') throw new Error('this view is shown after a check only');
  return check;
}
