import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: '4px 12px',
    margin: 0,
    '@container (min-width: 480px)': { gridTemplateColumns: 'minmax(140px, max-content) 1fr' },
  },
  label: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

interface Props {
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

/** What is known, line by line. */
export function FactList({ facts }: Props): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ label, text }) => [
        <dt key={`${label}?`} className={styles.label}>
          {label}
        </dt>,
        <dd key={label} className={styles.text}>
          {text}
        </dd>,
      ])}
    </dl>
  );
}
