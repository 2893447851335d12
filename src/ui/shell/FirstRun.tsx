import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { texts } from '../texts';

const useStyles = makeStyles({
  first: { display: 'grid', gap: '12px', padding: '24px 16px', justifyItems: 'start', maxWidth: '60ch' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});

/** Before any workbook: what Cofisol does, and how to begin. */
export function FirstRun({ opening }: { readonly opening: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.first}>
      <h1 className={styles.title}>{texts.shell.firstRun.title}</h1>
      <p className={styles.text}>{texts.shell.firstRun.text}</p>
      {opening}
    </div>
  );
}
