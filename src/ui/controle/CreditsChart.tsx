import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, type ReactNode } from 'react';
import { AXIS_NAMES } from '../../checking';
import { useHiddenStyles } from '../common/hidden';
import { shortEuros } from '../common/euros';
import { texts } from '../texts';
import { trackScale, type Credit, type CreditRow } from './credits';
import { CreditTrack } from './CreditTrack';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gap: '4px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontVariantNumeric: 'tabular-nums' },
  year: {
    padding: '0 4px',
    textAlign: 'left',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  axis: { padding: '6px 4px 1px', textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  bounds: {
    display: 'inline-block',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  cell: { position: 'relative', padding: '0 4px 2px', verticalAlign: 'top' },
  amount: { display: 'block', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  note: { display: 'block', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  off: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  legend: { margin: '4px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
});

/** State credits of each axis and year against floor and ceiling: a table of figures, each with its bar. */
export const CreditsChart = memo(function CreditsChart({ rows }: { readonly rows: readonly CreditRow[] }): ReactNode {
  const styles = useStyles();
  const id = useId();
  const words = texts.controle.chart;
  const years = [...new Set(rows.flatMap(({ credits }) => credits.map(({ year }) => year)))].sort((a, b) => a - b);
  if (years.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {words.title}
      </h2>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard */}
      <div className={styles.scroll} role="group" aria-labelledby={id} tabIndex={0}>
        <table className={styles.table} aria-labelledby={id} style={{ minWidth: `${String(years.length * 66)}px` }}>
          <thead>
            <tr>
              {years.map((year) => (
                <th key={year} scope="col" className={styles.year}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map((row) => (
            <Row key={row.axes.join()} row={row} years={years} />
          ))}
        </table>
      </div>
      <p className={styles.legend}>{words.legend}</p>
    </section>
  );
});

function Row({ row, years }: { readonly row: CreditRow; readonly years: readonly number[] }): ReactNode {
  const styles = useStyles();
  const [only] = row.axes;
  const at = trackScale(row.credits, 100);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={years.length} className={styles.axis}>
          {row.axes.length === 1 && only ? AXIS_NAMES[only] : texts.controle.chart.group(row.axes)}{' '}
          <span className={styles.bounds}>{constantText(row)}</span>
        </th>
      </tr>
      <tr>
        {years.map((year) => {
          const credit = row.credits.find((one) => one.year === year);
          return (
            <td key={year} className={styles.cell}>
              {credit && <CreditCell credit={credit} at={at} isConstant={row.constant !== null} />}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

interface CellProps {
  readonly credit: Credit;
  readonly at: ReturnType<typeof trackScale>;
  /** The bounds stand beside the axis already. */
  readonly isConstant: boolean;
}

function CreditCell({ credit, at, isConstant }: CellProps): ReactNode {
  const styles = useStyles();
  const words = texts.controle.chart;
  const { state, floor, ceiling, standing } = credit;
  const { hidden } = useHiddenStyles();
  // What holds is said by the bar alone to who sees it.
  const isOff = standing === 'below' || standing === 'above';
  const told = standing === 'held' && floor === null ? words.underCeiling : words.standings[standing];
  return (
    <>
      <CreditTrack credit={credit} at={at} />
      <span className={styles.amount}>{shortEuros(state)}</span>
      {!isConstant && floor !== null && <span className={styles.note}>{words.floor(shortEuros(floor))}</span>}
      {!isConstant && ceiling !== null && <span className={styles.note}>{words.ceiling(shortEuros(ceiling))}</span>}
      <span className={isOff ? mergeClasses(styles.note, styles.off) : hidden}>{told}</span>
    </>
  );
}

function constantText({ constant }: CreditRow): string {
  const words = texts.controle.chart;
  if (constant === null) return '';
  const { floor, ceiling } = constant;
  if (ceiling === null) return words.noCeiling;
  return floor === null ? words.ceilingOnly(shortEuros(ceiling)) : words.range(shortEuros(floor), shortEuros(ceiling));
}
