import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hasUnkeptMarks } from '../session';
import { texts } from '../texts';
import { useSession, useSessionState } from './context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 8px',
    alignItems: 'center',
    margin: '0 16px 8px',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  problem: { border: `1px solid ${tokens.colorPaletteRedBorderActive}` },
  text: { flex: '1 1 180px', margin: 0 },
  close: { minWidth: '24px', marginRight: '-4px' },
  undo: { margin: '0 16px 8px' },
});

/** What the last act came to, its way back, and corrections that are not kept yet. */
export function NoticeBar(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const notice = useSessionState((state) => state.notice);
  const lastWrite = useSessionState((state) => state.lastWrite?.label ?? null);
  const isUnkept = useSessionState(hasUnkeptMarks);
  const isWriting = useSessionState(({ writing }) => writing);
  return (
    <>
      <div role="alert">
        {notice && (
          <div className={mergeClasses(styles.bar, notice.tone === 'problem' && styles.problem)}>
            <p className={styles.text}>{notice.text}</p>
            <Button
              size="small"
              appearance="subtle"
              className={styles.close}
              aria-label={texts.shell.dismiss}
              onClick={() => session.tell(null)}
            >
              ✕
            </Button>
          </div>
        )}
      </div>
      {lastWrite !== null && (
        <div className={styles.undo}>
          <Button size="small" disabled={isWriting} onClick={() => void session.undo()}>
            {texts.shell.undo(lastWrite)}
          </Button>
        </div>
      )}
      {isUnkept && (
        <div className={styles.bar}>
          <p className={styles.text}>{texts.shell.unkept}</p>
          <Button size="small" disabled={isWriting} onClick={() => void session.keepMarks()}>
            {texts.shell.keep}
          </Button>
        </div>
      )}
    </>
  );
}
