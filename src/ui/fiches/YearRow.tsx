import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { euros } from '../../contract';
import { formatCellRef } from '../../sheets';
import { CellLinks } from '../common/CellLinks';
import { texts } from '../texts';
import { ComparedCell } from './ComparedCell';
import type { FicheLine } from './fiches';

export const WIDE = '@container (min-width: 720px)';
export const COLUMNS = '110px minmax(0, 1fr) minmax(0, 1.2fr) minmax(0, 0.8fr) minmax(0, 1.4fr) minmax(0, 1.4fr)';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: '8px 16px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    [WIDE]: { gridTemplateColumns: COLUMNS },
  },
  cell: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    '::before': { content: 'attr(data-label)', display: 'block', color: tokens.colorNeutralForeground3 },
    [WIDE]: { textAlign: 'right', '::before': { display: 'none' } },
  },
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
  const own = ['cost', 'reinforcedCost', 'state', 'collectivity'] as const;
  const places = own.flatMap((figure) => cells[figure] ?? []).map(formatCellRef);
  return (
    <div role="row" className={styles.row}>
      <div role="rowheader" className={styles.year}>
        {year}
        <span className={styles.buttons}>
          {(['calculation', 'simulator'] as const).map((kind) => (
            <Button
              key={kind}
              size="small"
              appearance="subtle"
              aria-expanded={open === kind}
              aria-label={`${kind === 'calculation' ? words.calculation : words.simulate} ${String(year)}`}
              onClick={() => onToggle(kind)}
            >
              {kind === 'calculation' ? words.calculation : words.simulate}
            </Button>
          ))}
        </span>
      </div>
      <div role="cell" data-label={words.cost} className={styles.cell}>
        {facts.costEntered === null
          ? unreadable.has('cost')
            ? words.unreadable
            : words.blank
          : euros(facts.costEntered)}
        <CellLinks cells={places} most={4} />
      </div>
      <div role="cell" data-label={words.thirdParties} className={styles.cell}>
        {facts.thirdPartiesKnown ? euros(facts.thirdParties) : words.unreadable}
        {checked.line.funders.map(({ name, amount }, index) => (
          <span key={index} className={styles.names}>{`${name} ${euros(amount)}`}</span>
        ))}
      </div>
      <div role="cell" data-label={words.fse} className={styles.cell}>
        {facts.fseKnown ? euros(facts.fse) : words.unreadable}
      </div>
      <div role="cell" data-label={words.state} className={styles.cell}>
        <ComparedCell compared={line.state} band={expected} isUnreadable={unreadable.has('state')} />
      </div>
      <div role="cell" data-label={words.collectivity} className={styles.cell}>
        <ComparedCell compared={line.collectivity} band={null} isUnreadable={unreadable.has('collectivity')} />
      </div>
    </div>
  );
}
