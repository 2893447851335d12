import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // Wider than the pane where figures need it: it scrolls by itself, by keyboard too.
  frame: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: '4px 0 4px 6px',
    textAlign: 'right',
    verticalAlign: 'bottom',
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
  },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  label: { padding: '6px 0 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  figure: {
    padding: '2px 0 6px 6px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '@container (min-width: 480px)': { fontSize: tokens.fontSizeBase300 },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: { padding: '0 0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface FigureRow {
  readonly label: string;
  /** As shown: amounts, rates. */
  readonly figures: readonly string[];
  /** Under the row, over its whole width. */
  readonly notes?: readonly string[];
  /** A sum of the others. */
  readonly isTotal?: boolean;
}

interface Props {
  readonly label: string;
  /** One a figure. */
  readonly headers: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** A table of figures: each thing on a line of its own, its figures under it, so that a narrow pane holds them. */
export function FigureTable({ label, headers, rows }: Props): ReactNode {
  const styles = useStyles();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1)
    <div role="region" aria-label={label} tabIndex={0} className={styles.frame}>
      <table aria-label={label} className={styles.table}>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col" className={styles.head}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ label: name, figures, notes = [], isTotal = false }, i) => (
          <tbody key={i} className={styles.group}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={headers.length}
                className={mergeClasses(styles.label, isTotal && styles.strong)}
              >
                {name}
              </th>
            </tr>
            <tr>
              {figures.map((figure, column) => (
                <td key={column} className={mergeClasses(styles.figure, isTotal && styles.strong)}>
                  {figure}
                </td>
              ))}
            </tr>
            {notes.length > 0 && (
              <tr>
                <td colSpan={headers.length} className={styles.note}>
                  {notes.join(' ')}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}
