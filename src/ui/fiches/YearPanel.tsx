import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { texts } from '../texts';
import type { Fiche, FicheLine } from './fiches';
import { Simulator } from './Simulator';
import { Steps } from './Steps';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gap: '6px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
  },
  title: { margin: 0, fontSize: 'inherit' },
});

interface Props {
  readonly fiche: Fiche;
  readonly line: FicheLine;
  readonly kind: 'calculation' | 'simulator';
}

/** Under a year: its calculation step by step, or the simulator. */
export function YearPanel({ fiche, line, kind }: Props): ReactNode {
  const styles = useStyles();
  const words = texts.fiches;
  const { expected } = line.checked;
  const steps = useMemo(() => expected.derivation(), [expected]);
  const isCalculation = kind === 'calculation';
  return (
    <div className={styles.panel}>
      <h4 className={styles.title}>
        {isCalculation ? words.calculationOf(line.year) : words.simulator.title(line.year)}
      </h4>
      {isCalculation ? <Steps shares={expected} steps={steps} /> : <Simulator fiche={fiche} line={line} />}
    </div>
  );
}
