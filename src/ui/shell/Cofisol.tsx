import { FluentProvider, Tab, TabList, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { Suspense, useState, type ReactNode } from 'react';
import type { Session } from '../session';
import { texts } from '../texts';
import { SessionProvider } from './context';
import { VIEWS, type ViewName } from './views';

export interface CofisolProps {
  /** Null before a workbook is opened. */
  readonly session: Session | null;
  /** How a workbook is opened, shown on the first run; the host's own buttons. */
  readonly opening?: ReactNode;
  /** As the host says; else as the system prefers. */
  readonly theme?: 'light' | 'dark';
}

/** The whole interface on one workbook. */
export function Cofisol({ session, opening, theme }: CofisolProps): ReactNode {
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme}>
      {session === null ? opening : <Workbook key={sessionKey(session)} session={session} />}
    </FluentProvider>
  );
}

const keys = new WeakMap<Session, number>();
let lastKey = 0;

/** Another workbook starts with views of its own. */
function sessionKey(session: Session): number {
  const key = keys.get(session) ?? ++lastKey;
  keys.set(session, key);
  return key;
}

function Workbook({ session }: { readonly session: Session }): ReactNode {
  const [view, setView] = useState<ViewName>('controle');
  const shown = VIEWS.find(({ name }) => name === view);
  return (
    <SessionProvider value={session}>
      <TabList selectedValue={view} onTabSelect={(_, { value }) => setView(value as ViewName)}>
        {VIEWS.map(({ name, label }) => (
          <Tab key={name} id={`tab-${name}`} value={name} aria-controls={`view-${name}`}>
            {label}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`view-${view}`} aria-labelledby={`tab-${view}`}>
        <Suspense fallback={<p>{texts.shell.loading}</p>}>{shown && <shown.Component />}</Suspense>
      </div>
    </SessionProvider>
  );
}
