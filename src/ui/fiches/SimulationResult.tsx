import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AXIS_NAMES } from '../../checking';
import { euros } from '../../contract';
import { abs, type Cents } from '../../money';
import { standingOf } from '../common/standing';
import { texts } from '../texts';
import type { SimulatedTotal, Simulation, Trial } from './simulation';
import { Steps } from './Steps';
import { stateOff } from './trialFields';

const useStyles = makeStyles({
  result: { display: 'grid', gap: '8px' },
  figures: { display: 'grid', gap: '4px 16px', margin: 0, gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))' },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  amount: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  text: { margin: 0 },
  off: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  totals: { margin: 0, paddingLeft: '20px', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly trial: Trial;
  readonly simulation: Simulation;
}

/** What the tried figures come to: the shares, the inverse calculation, floors and ceilings. */
export function SimulationResult({ trial, simulation }: Props): ReactNode {
  const styles = useStyles();
  const words = texts.fiches.simulator;
  const { shares, steps, carriedCost, totals } = simulation;
  const off = stateOff(trial.state, shares.low, shares.high);
  const figures: readonly (readonly [string, Cents | null])[] = [
    [words.expectedState, shares.state],
    [words.expectedCollectivity, shares.collectivity],
    [words.carried, carriedCost],
  ];
  return (
    <div role="status" className={styles.result}>
      <dl className={styles.figures}>
        {figures.map(([term, amount]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.amount}>{amount === null ? texts.fiches.nothingExpected : euros(amount)}</dd>
          </div>
        ))}
      </dl>
      {off !== null && (
        <p className={mergeClasses(styles.text, off !== 0n && styles.off)}>
          {off === 0n
            ? words.stateHolds
            : off > 0n
              ? words.stateTooMuch(euros(off))
              : words.stateTooLittle(euros(abs(off)))}
        </p>
      )}
      <ul className={styles.totals}>
        {totals.map((total) => (
          <TotalItem key={total.axes.join()} total={total} />
        ))}
      </ul>
      <Steps shares={shares} steps={steps} />
    </div>
  );
}

function TotalItem({ total }: { readonly total: SimulatedTotal }): ReactNode {
  const styles = useStyles();
  const words = texts.fiches.simulator;
  const { axes, before, after, floor, ceiling } = total;
  const standing = standingOf(after, floor, ceiling);
  const [only] = axes;
  const name = axes.length === 1 && only ? AXIS_NAMES[only] : texts.controle.chart.group(axes);
  const isOff = standing === 'below' || standing === 'above';
  return (
    <li>
      {words.total(name, euros(before), euros(after), boundText(floor), boundText(ceiling))}{' '}
      <span className={isOff ? styles.off : undefined}>{words.standings[standing]}</span>
    </li>
  );
}

function boundText(amount: Cents | null): string | null {
  return amount === null ? null : euros(amount);
}
