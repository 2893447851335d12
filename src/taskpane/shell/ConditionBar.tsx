import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePartOf } from '../../ui';
import type { OpenWorkbook } from '../session/openSession';
import { texts } from '../texts';
import { useRecalculation } from './useRecalculation';

/** What the user should know of the workbook beside its figures: calculated by hand, read-only, protected. */
export function ConditionBar({ workbook }: { readonly workbook: OpenWorkbook }): ReactNode {
  const { session, host } = workbook;
  // Known anew with each read.
  usePartOf(session, (state) => state.snapshot);
  const isWriting = usePartOf(session, ({ writing }) => writing);
  const { recalculate, isRecalculating } = useRecalculation(workbook);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  return host
    .notices()
    .filter(({ message }) => !dismissed.includes(message))
    .map(({ code, message }) => (
      <div key={code} className="told">
        <p>{message}</p>
        {code === 'manual-calculation' ? (
          <Button size="small" disabledFocusable={isRecalculating || isWriting} onClick={recalculate}>
            {texts.shell.recalculate}
          </Button>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            className="told-close"
            aria-label={texts.shell.dismiss}
            onClick={() => setDismissed([...dismissed, message])}
          >
            ✕
          </Button>
        )}
      </div>
    ));
}
