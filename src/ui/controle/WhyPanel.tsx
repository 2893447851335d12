import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import type { Cause } from '../../report';
import { texts } from '../texts';
import { whyOf } from './why';

const useStyles = makeStyles({
  text: { margin: 0 },
  steps: { margin: '2px 0 0', paddingLeft: '20px' },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  source: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** « Pourquoi ? »: the rule in words, the calculation step by step, the source. */
export function WhyPanel({ cause, check }: { readonly cause: Cause; readonly check: ReadableCheck }): ReactNode {
  const styles = useStyles();
  const words = texts.controle.card;
  const { explanation, calculations, sources } = useMemo(() => whyOf(cause, check), [cause, check]);
  return (
    <>
      <p className={styles.text}>{explanation}</p>
      {calculations.map(({ label, steps, noSharesBecause }, index) => (
        <div key={index}>
          <h4 className={styles.title}>{label === '' ? words.calculation : words.calculationOf(label)}</h4>
          {noSharesBecause !== null && <p className={styles.text}>{words.noShares(noSharesBecause)}</p>}
          {steps.length > 0 && (
            <ol className={styles.steps}>
              {steps.map((step, at) => (
                <li key={at}>{step}</li>
              ))}
            </ol>
          )}
        </div>
      ))}
      {sources.map((source) => (
        <p key={source} className={styles.source}>{`${words.source}\u00A0: ${source}.`}</p>
      ))}
    </>
  );
}
