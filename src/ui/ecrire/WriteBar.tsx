import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Edits } from '../../sheets';
import { useLayout } from '../common/layout';
import { useWriteObstacle } from '../common/useWriteObstacle';
import { useSession } from '../shell/context';
import { texts } from '../texts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    padding: '10px 0',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly label: string;
  readonly edits: Edits;
  /** For « Annuler cette écriture ». */
  readonly undoLabel: string;
  readonly isEmpty: boolean;
}

/** The one button that writes; it waits for the check, so that what is written is what is shown. */
export function WriteBar({ label, edits, undoLabel, isEmpty }: Props): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const session = useSession();
  const obstacle = useWriteObstacle();
  const isWaiting = obstacle !== null;
  return (
    <>
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabled={isEmpty}
          disabledFocusable={isWaiting && !isEmpty}
          onClick={() => {
            if (!isWaiting) void session.write(edits, undoLabel);
          }}
        >
          {label}
        </Button>
      </div>
      <p className={layout.quiet}>{obstacle ?? texts.ecrire.undoHint}</p>
    </>
  );
}
