import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { euros } from '../../contract';
import { CellAmount } from '../common/CellAmount';
import { QuietButton } from '../common/QuietButton';
import { texts } from '../texts';
import { ComparedCell } from './ComparedCell';
import type { FicheLine } from './fiches';

export const WIDE = '@container (min-width: 720px)';
export const COLUMNS = '110px minmax(0, 1fr) minmax(0, 1.2fr) minmax(0, 0.8fr) minmax(0, 1.4fr) minmax(0, 1.4fr)';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: '8px 12px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    [WIDE]: { gridTemplateColumns: COLUMNS },
  },
  cell: {
    minWidth: 0,
    gridColumn: 'span 2',
    overflowWrap: 'anywhere',
    '::before': { content: 'attr(data-label)', display: 'block', color: tokens.colorNeutralForeground3 },
    [WIDE]: { gridColumn: 'auto', textAlign: 'right', '::before': { display: 'none' } },
  },
  wide: { gridColumn: 'span 3', [WIDE]: { gridColumn: 'auto' } },
  year: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    alignItems: 'center',
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    [WIDE]: { gridColumn: 'auto', flexDirection: 'column', alignItems: 'flex-start' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginLeft: '-8px' },
  missing: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  names: { display: 'block', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly line: FicheLine;
  readonly open: 'calculation' | 'simulator' | null;
  readonly onToggle: (kind: 'calculation' | 'simulator') => void;
}

export function YearRow({ line, open, onToggle }: Props): ReactNode {
  const styles = useStyles();
  const words = texts.fiches;
  const { checked, year } = line;
  const { facts, expected } = checked;
  const { unreadable, cells } = checked.line;
  return (
    <div role="row" className={styles.row}>
      <div role="rowheader" className={styles.year}>
        {year}
        <span className={styles.buttons}>
          {(['calculation', 'simulator'] as const).map((kind) => (
            <QuietButton
              key={kind}
              aria-expanded={open === kind}
              aria-label={`${kind === 'calculation' ? words.calculation : words.simulate} ${String(year)}`}
              onClick={() => onToggle(kind)}
            >
              {kind === 'calculation' ? words.calculation : words.simulate}
            </QuietButton>
          ))}
        </span>
      </div>
      <div role="cell" data-label={words.cost} className={styles.cell}>
        {facts.costEntered === null ? (
          <Missing isUnreadable={unreadable.has('cost')} />
        ) : (
          <CellAmount
            amount={facts.costEntered}
            cells={facts.costFrom === 'reinforced' ? cells.reinforcedCost : cells.cost}
          />
        )}
      </div>
      <div role="cell" data-label={words.thirdParties} className={styles.cell}>
        {facts.thirdPartiesKnown ? euros(facts.thirdParties) : words.unreadable}
        {checked.line.funders.map(({ name, amount, cell }, index) => (
          <span key={index} className={styles.names}>
            {`${name} `}
            <CellAmount amount={amount} cells={[cell]} />
          </span>
        ))}
      </div>
      <div role="cell" data-label={words.fse} className={styles.cell}>
        {facts.fseKnown ? <CellAmount amount={facts.fse} cells={cells.fse} /> : words.unreadable}
      </div>
      <div role="cell" data-label={words.state} className={mergeClasses(styles.cell, styles.wide)}>
        <ComparedCell
          compared={line.state}
          cells={cells.state}
          band={expected}
          isUnreadable={unreadable.has('state')}
        />
      </div>
      <div role="cell" data-label={words.collectivity} className={mergeClasses(styles.cell, styles.wide)}>
        <ComparedCell
          compared={line.collectivity}
          cells={cells.collectivity}
          band={null}
          isUnreadable={unreadable.has('collectivity')}
        />
      </div>
    </div>
  );
}

function Missing({ isUnreadable }: { readonly isUnreadable: boolean }): ReactNode {
  const styles = useStyles();
  return <span className={styles.missing}>{isUnreadable ? texts.fiches.unreadable : texts.fiches.blank}</span>;
}
