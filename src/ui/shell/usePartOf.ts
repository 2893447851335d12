import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../session';

/** A part of a session's state; the component is drawn again when that part is another object. */
export function usePartOf<Part>({ subscribe, getState }: Session, select: (state: SessionState) => Part): Part {
  return useSyncExternalStore(subscribe, () => select(getState()));
}
