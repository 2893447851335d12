import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { euros } from '../../contract';
import type { Cents } from '../../money';
import type { CellRef } from '../../sheets';
import { CellAmount } from '../common/CellAmount';
import { signedEuros } from '../common/euros';
import { texts } from '../texts';
import type { Compared } from './fiches';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '6px', margin: 0, alignItems: 'baseline' },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  amount: { margin: 0, textAlign: 'right' },
  quiet: { margin: 0, textAlign: 'right', color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  off: {
    gridColumn: '1 / -1',
    margin: 0,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly compared: Compared;
  /** Where the entered one stands. */
  readonly cells: readonly CellRef[] | undefined;
  /** The State may enter anything from low to high, where those differ. */
  readonly band: { readonly low: Cents | null; readonly high: Cents | null } | null;
  readonly isUnreadable: boolean;
}

/** What is entered beside what is calculated; a difference is marked by a sign, in words and by colour. */
export function ComparedCell({ compared, cells, band, isUnreadable }: Props): ReactNode {
  const styles = useStyles();
  const words = texts.fiches;
  const { entered, expected, difference } = compared;
  const calculated = expectedText(expected, band);
  return (
    <dl className={styles.pair}>
      <dt className={styles.term}>{words.entered}</dt>
      <dd className={entered === null ? styles.quiet : styles.amount}>
        {entered === null ? (
          isUnreadable ? (
            words.unreadable
          ) : (
            words.blank
          )
        ) : (
          <CellAmount amount={entered} cells={cells} />
        )}
      </dd>
      <dt className={styles.term}>{words.expected}</dt>
      <dd className={calculated === null ? styles.quiet : styles.amount}>{calculated ?? words.nothingExpected}</dd>
      {difference !== null && <dd className={styles.off}>{`≠ ${words.difference(signedEuros(difference))}`}</dd>}
    </dl>
  );
}

function expectedText(expected: Cents | null, band: Props['band']): string | null {
  if (expected === null) return null;
  if (band && band.low !== null && band.high !== null && band.low !== band.high) {
    return texts.fiches.between(euros(band.low), euros(band.high));
  }
  return euros(expected);
}
