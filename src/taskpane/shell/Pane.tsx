import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { Cofisol } from '../../ui';
import { begin } from '../session/begin';
import type { OpenWorkbook } from '../session/openSession';
import type { Action } from '../start/action';
import type { Theme } from '../start/useTheme';
import { texts } from '../texts';
import { CheckBar } from './CheckBar';
import { ConditionBar } from './ConditionBar';
import { Help } from './Help';
import { WaitingBar } from './WaitingBar';

interface Props {
  readonly workbook: OpenWorkbook;
  /** What a button of the ribbon asked for; null where the pane was merely opened. */
  readonly action: Action | null;
  readonly theme: Theme | undefined;
}

/** The pane beside the workbook, in Excel. */
export function Pane({ workbook, action, theme }: Props): ReactNode {
  const { session } = workbook;
  const [isBegun, setIsBegun] = useState(action !== null);
  useEffect(() => {
    if (action !== null) void begin(session, action);
  }, [session, action]);
  const checkThis = (): void => {
    setIsBegun(true);
    void begin(session, 'controler');
  };
  return (
    <main className="pane">
      <Cofisol
        session={isBegun ? session : null}
        {...(theme && { theme })}
        opening={
          <>
            <Button appearance="primary" onClick={checkThis}>
              {texts.shell.checkThis}
            </Button>
            <Help />
          </>
        }
        tools={
          <>
            <CheckBar session={session} />
            <WaitingBar workbook={workbook} />
            <ConditionBar workbook={workbook} />
          </>
        }
      />
    </main>
  );
}
