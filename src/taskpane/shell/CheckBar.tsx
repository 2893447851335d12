import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePartOf, type Session, type SessionState } from '../../ui';
import { rememberChecksByItself } from '../session/preferences';
import { texts } from '../texts';
import { Help } from './Help';

/** The check at hand again, and whether it comes by itself. */
export function CheckBar({ session }: { readonly session: Session }): ReactNode {
  const automatic = usePartOf(session, (state) => state.automatic);
  const isWanted = usePartOf(session, (state) => state.stale && state.check !== null && !state.automatic);
  const isBusy = usePartOf(session, isUnderWay);
  const words = texts.shell;
  return (
    <div className="check-bar">
      <Button
        size="small"
        appearance={isWanted ? 'primary' : 'secondary'}
        disabledFocusable={isBusy}
        onClick={() => {
          if (!isBusy) void session.check();
        }}
      >
        {words.check}
      </Button>
      <label className="check-automatic">
        <input
          type="checkbox"
          aria-label={words.automaticAlone}
          checked={automatic}
          onChange={({ target: { checked } }) => {
            session.setAutomatic(checked);
            rememberChecksByItself(checked);
          }}
        />
        {words.automatic}
      </label>
      <Help />
    </div>
  );
}

/** One that nobody asked for does not stand in the way of one that is asked for. */
function isUnderWay({ phase, isQuiet, writing }: SessionState): boolean {
  return writing || ((phase === 'reading' || phase === 'checking') && !isQuiet);
}
