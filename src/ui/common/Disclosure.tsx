import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    padding: '4px 0',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  inside: { paddingTop: '8px', minWidth: 0 },
});

interface Props {
  readonly summary: ReactNode;
  readonly isOpen?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something more, shown when asked; what is shut is not drawn. */
export function Disclosure({ summary, isOpen = false, className, children }: Props): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(isOpen);
  return (
    <details open={open} className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      {open && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
