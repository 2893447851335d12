import { useSessionState } from '../shell/context';
import { texts } from '../texts';

/** Why nothing can be written now, in French; null where it can: what is written is what is shown. */
export function useWriteObstacle(): string | null {
  return useSessionState(({ phase, stale, writing, automatic }) => {
    if (phase === 'ready' && !stale && !writing) return null;
    return phase === 'ready' && !writing && !automatic ? texts.shell.checkFirst : texts.ecrire.busy;
  });
}
