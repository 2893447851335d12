import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { keepFocus } from '../common/keepFocus';
import { useTheme } from '../common/theme';
import type { Session } from '../session';
import { SessionProvider } from './context';
import { FirstRun } from './FirstRun';
import { Header } from './Header';
import { KeptViews } from './KeptViews';
import { NoticeBar } from './NoticeBar';
import { tabId, Tabs, VIEW_ID } from './Tabs';
import type { ViewName } from './views';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100%',
    minWidth: 0,
    containerType: 'inline-size',
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
    },
  },
  top: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { flex: '1 1 auto', padding: '12px', minWidth: 0, '@container (min-width: 480px)': { padding: '16px' } },
});

export interface CofisolProps {
  /** Null before a workbook is opened. */
  readonly session: Session | null;
  /** How a workbook is opened, shown on the first run: the host's own buttons. */
  readonly opening?: ReactNode;
  /** The host's own buttons and words on the workbook, beneath the verdict. */
  readonly tools?: ReactNode;
  /** As the host says; else as the system prefers. */
  readonly theme?: 'light' | 'dark';
}

/** The whole interface on one workbook. */
export function Cofisol({ session, opening, tools, theme }: CofisolProps): ReactNode {
  const styles = useStyles();
  useEffect(() => keepFocus(document), []);
  return (
    <FluentProvider theme={useTheme(theme)} className={styles.root}>
      {session === null ? (
        <FirstRun opening={opening} />
      ) : (
        <Workbook key={keyOf(session)} session={session} tools={tools} />
      )}
    </FluentProvider>
  );
}

const keys = new WeakMap<Session, number>();
let lastKey = 0;

/** Another workbook starts with views of its own. */
function keyOf(session: Session): number {
  const key = keys.get(session) ?? ++lastKey;
  keys.set(session, key);
  return key;
}

function Workbook({ session, tools }: { readonly session: Session; readonly tools: ReactNode }): ReactNode {
  const styles = useStyles();
  const [chosen, setChosen] = useState<ViewName>('controle');
  return (
    <SessionProvider value={session}>
      <div className={styles.top}>
        <Header />
        {tools}
        <NoticeBar />
        <Tabs chosen={chosen} onChoose={setChosen} />
      </div>
      <div role="tabpanel" id={VIEW_ID} aria-labelledby={tabId(chosen)} className={styles.body}>
        <KeptViews chosen={chosen} />
      </div>
    </SessionProvider>
  );
}
