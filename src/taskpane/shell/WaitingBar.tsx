import { Button } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { usePartOf } from '../../ui';
import type { OpenWorkbook } from '../session/openSession';
import { texts } from '../texts';

/** Excel waits until the user leaves a cell: it says so, and can be given up. A check that nobody asked for just waits. */
export function WaitingBar({ workbook }: { readonly workbook: OpenWorkbook }): ReactNode {
  const { session, waiting: state } = workbook;
  const waiting = useSyncExternalStore(state.subscribe, state.get);
  const isQuiet = usePartOf(session, (now) => now.isQuiet);
  return (
    <div role="alert">
      {waiting && !isQuiet && (
        <div className="told told-waiting">
          <p>{waiting.message}</p>
          <Button size="small" onClick={() => waiting.cancel()}>
            {texts.shell.giveUp}
          </Button>
        </div>
      )}
    </div>
  );
}
