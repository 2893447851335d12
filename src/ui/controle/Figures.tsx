import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { euros } from '../../contract';
import { subtract, type Cents } from '../../money';
import { signedEuros } from '../common/euros';
import { texts } from '../texts';
import { figureLabels } from './figureLabels';
import type { Occurrence } from './occurrences';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', margin: 0, fontVariantNumeric: 'tabular-nums' },
  pair: { display: 'flex', gap: '5px', alignItems: 'baseline' },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figure: { margin: 0, whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  difference: { margin: 0, whiteSpace: 'nowrap' },
});

/** The two figures of a finding and what parts them; nothing where it has none. */
type Props = Pick<Occurrence, 'code' | 'actual' | 'expected'>;

export function Figures({ code, actual, expected }: Props): ReactNode {
  const styles = useStyles();
  if (actual === null && expected === null) return null;
  const labels = figureLabels(code);
  const pairs = [
    { term: labels.actual, text: textOf(actual), className: styles.figure },
    { term: labels.expected, text: textOf(expected), className: styles.figure },
    {
      term: texts.controle.figures.difference,
      text: actual === null || expected === null ? null : signedEuros(subtract(actual, expected)),
      className: styles.difference,
    },
  ];
  return (
    <dl className={styles.list}>
      {pairs.map(
        ({ term, text, className }) =>
          text !== null && (
            <div key={term} className={styles.pair}>
              <dt className={styles.term}>{term}</dt>
              <dd className={className}>{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function textOf(amount: Cents | null): string | null {
  return amount === null ? null : euros(amount);
}
