import type { Waiting } from '../../excel';

/** That Excel waits until the user leaves a cell; null while it does not. */
export interface WaitingState {
  readonly get: () => Waiting | null;
  readonly subscribe: (listener: () => void) => () => void;
}

/** @returns the state, and what sets it */
export function waitingState(): WaitingState & { readonly set: (waiting: Waiting | null) => void } {
  let present: Waiting | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => present,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set: (waiting) => {
      present = waiting;
      for (const listener of listeners) listener();
    },
  };
}
