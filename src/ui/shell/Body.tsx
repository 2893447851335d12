import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import { texts } from '../texts';
import { useSession, useSessionState } from './context';
import type { View } from './views';

const useStyles = makeStyles({
  state: { display: 'grid', gap: '10px', justifyItems: 'start', maxWidth: '60ch' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
});

/** The view, or what stands in its place: reading, failure, a workbook in which nothing was recognised. */
export function Body({ view }: { readonly view: View }): ReactNode {
  const styles = useStyles();
  const words = texts.shell;
  const session = useSession();
  const check = useSessionState((state) => state.check);
  const failure = useSessionState((state) => state.failure);
  if (failure !== null) {
    return (
      <div role="alert" className={styles.state}>
        <h2 className={styles.title}>{words.failedTitle}</h2>
        <p className={styles.text}>{failure}</p>
        <Button appearance="primary" onClick={() => void session.check()}>
          {words.retry}
        </Button>
      </div>
    );
  }
  if (check === null) return <p className={styles.state}>{words.reading}</p>;
  if (check.status === 'unreadable' && !view.showsUnreadable) {
    return (
      <div className={styles.state}>
        <h2 className={styles.title}>{words.unreadableTitle}</h2>
        <p className={styles.text}>{check.problem}</p>
        <p className={styles.text}>{words.unreadableHint}</p>
      </div>
    );
  }
  return (
    <Suspense fallback={<p className={styles.state}>{words.loading}</p>}>
      <view.Component />
    </Suspense>
  );
}
