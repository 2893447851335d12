import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { euros } from '../../contract';
import type { Cents } from '../../money';
import { formatCellRef, type CellRef } from '../../sheets';
import { useSession } from '../shell/context';
import { texts } from '../texts';

const useStyles = makeStyles({
  link: {
    font: 'inherit',
    padding: 0,
    cursor: 'pointer',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    whiteSpace: 'nowrap',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  plain: { whiteSpace: 'nowrap' },
});

interface Props {
  readonly amount: Cents;
  /** Where it stands; the first one is gone to where several columns add up. */
  readonly cells: readonly CellRef[] | undefined;
}

/** An amount of the workbook: one click goes to its cell. */
export function CellAmount({ amount, cells }: Props): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const cell = cells?.[0];
  if (!cell) return <span className={styles.plain}>{euros(amount)}</span>;
  const label = texts.shell.cells.goTo(formatCellRef(cell));
  return (
    <button
      type="button"
      className={styles.link}
      title={label}
      aria-label={`${euros(amount)}. ${label}`}
      onClick={() => void session.goTo(cell)}
    >
      {euros(amount)}
    </button>
  );
}
