import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useState, type ReactNode } from 'react';
import { formatCellRef, type CellRef } from '../../sheets';
import { useSession, useSessionState } from '../shell/context';
import { texts } from '../texts';
import { cellGroups } from './cellGroups';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'baseline', fontSize: tokens.fontSizeBase200 },
  sheet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  cell: {
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    minHeight: '24px',
    padding: '0 7px',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  more: { color: tokens.colorNeutralForeground2 },
  selected: { border: `1px solid ${tokens.colorBrandStroke1}`, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  /** « Récapitulatif!E8 ». */
  readonly cells: readonly string[];
  /** How many are shown before the rest is asked for. */
  readonly most?: number;
  /** Without the sheet's name, where it stands above. */
  readonly isBare?: boolean;
}

/** The cells of a finding: one click goes there. */
export const CellLinks = memo(function CellLinks({ cells, most = 5, isBare = false }: Props): ReactNode {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  // One more takes no more room than to ask for it.
  const isCut = !showsAll && cells.length > most + 1;
  const shown = isCut ? cells.slice(0, most) : cells;
  const rest = cells.length - shown.length;
  return (
    <div className={styles.list}>
      {cellGroups(shown).map(({ sheet, cells: own }) => [
        !isBare && (
          <span key={sheet} className={styles.sheet}>
            {sheet}
          </span>
        ),
        ...own.map(({ address, ref }) => <CellLink key={`${sheet}!${address}`} address={address} cell={ref} />),
      ])}
      {isCut && (
        <button
          type="button"
          className={mergeClasses(styles.cell, styles.more)}
          aria-label={texts.shell.cells.moreLabel(rest)}
          onClick={() => setShowsAll(true)}
        >
          {texts.shell.cells.more(rest)}
        </button>
      )}
    </div>
  );
});

function CellLink({ address, cell }: { readonly address: string; readonly cell: CellRef }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const isSelected = useSessionState(
    ({ selected }) =>
      selected !== null &&
      selected.row === cell.row &&
      selected.column === cell.column &&
      selected.sheet === cell.sheet,
  );
  return (
    <button
      type="button"
      className={mergeClasses(styles.cell, isSelected && styles.selected)}
      aria-label={texts.shell.cells.goTo(formatCellRef(cell))}
      aria-current={isSelected ? 'location' : undefined}
      onClick={() => void session.goTo(cell)}
    >
      {address}
    </button>
  );
}
