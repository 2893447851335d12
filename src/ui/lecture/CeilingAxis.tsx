import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { AXIS_NAMES } from '../../checking';
import { useLayout } from '../common/layout';
import { texts } from '../texts';
import { CeilingField } from './CeilingField';
import type { CeilingCell, CeilingRow } from './ceilings';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: '2px 12px',
    alignItems: 'center',
    minWidth: 0,
    '@container (min-width: 480px)': { gridTemplateColumns: 'minmax(150px, 1fr) 2fr auto' },
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  fields: {
    display: 'grid',
    gap: '8px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    alignItems: 'start',
  },
});

/** The plafond of an axis: one amount for every year, or one a year. */
export function CeilingAxis({ row }: { readonly row: CeilingRow }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = texts.lecture.ceilings;
  const [isByYear, setIsByYear] = useState(!row.isConstant);
  const { axis, cells } = row;
  const name = AXIS_NAMES[axis];
  const [first] = cells;
  return (
    <li className={styles.item}>
      <div>
        <h3 className={styles.name}>{name}</h3>
        <span className={layout.quiet}>{originOf(cells)}</span>
      </div>
      <div className={styles.fields}>
        {isByYear || !first ? (
          cells.map((cell) => (
            <CeilingField
              key={cell.year}
              axis={axis}
              years={[cell.year]}
              label={String(cell.year)}
              spoken={words.amountOf(name, cell.year)}
              amount={cell.amount}
            />
          ))
        ) : (
          <CeilingField
            axis={axis}
            years={cells.map(({ year }) => year)}
            label={words.perYear}
            spoken={words.amountOf(name, null)}
            amount={first.amount}
          />
        )}
      </div>
      {(row.isConstant || isByYear) && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setIsByYear(!isByYear)}>
            {isByYear ? words.sameEachYear : words.eachYear}
          </Button>
        </div>
      )}
    </li>
  );
}

function originOf(cells: readonly CeilingCell[]): string {
  return [...new Set(cells.map(({ from }) => texts.lecture.ceilings.from[from]))].join(', ');
}
