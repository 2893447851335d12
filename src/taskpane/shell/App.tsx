import { useState, type ReactNode } from 'react';
import type { OpenWorkbook } from '../session/openSession';
import { actionNow, isReload } from '../start/action';
import { StartMessage } from '../start/StartMessage';
import { useOffice } from '../start/useOffice';
import { useTheme } from '../start/useTheme';
import { texts } from '../texts';
import { Pane } from './Pane';

/** @param open gives the workbook once Excel is there, always the same */
export function App({ open }: { readonly open: () => OpenWorkbook }): ReactNode {
  const office = useOffice();
  const theme = useTheme(office);
  const [action] = useState(() => actionNow(window.location.href, isReload()));
  if (office === 'ready') return <Pane workbook={open()} action={action} theme={theme} />;
  if (office !== null) return <StartMessage state={office} />;
  return (
    <p className="start" role="status">
      {texts.start.loading}
    </p>
  );
}
