import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';

const useStyles = makeStyles({
  // Wider than the pane where figures need it: it scrolls by itself, by keyboard too.
  frame: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: '4px 6px',
    textAlign: 'right',
    verticalAlign: 'bottom',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    ':first-child': { textAlign: 'left' },
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  label: {
    padding: '5px 6px',
    minWidth: '130px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
  },
  figure: {
    padding: '5px 6px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    verticalAlign: 'top',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: { padding: '0 6px 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
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
  /** The first is that of the labels. */
  readonly headers: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** A table of figures, one row a thing. */
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
        <tbody>
          {rows.map(({ label: name, figures, notes = [], isTotal = false }, i) => (
            <Fragment key={i}>
              <tr className={styles.line}>
                <th scope="row" className={mergeClasses(styles.label, isTotal && styles.strong)}>
                  {name}
                </th>
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
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
