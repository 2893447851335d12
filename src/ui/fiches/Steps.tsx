import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Shares } from '../../contract';
import { texts } from '../texts';

const useStyles = makeStyles({ text: { margin: 0 }, steps: { margin: 0, paddingLeft: '20px' } });

interface Props {
  readonly shares: Shares;
  readonly steps: readonly string[];
}

/** The scheme and why, then the steps to the shares, or why there are none. */
export function Steps({ shares, steps }: Props): ReactNode {
  const styles = useStyles();
  const words = texts.fiches;
  return (
    <>
      <p className={styles.text}>{words.schemeWhy(words.schemes[shares.scheme], shares.schemeWhy)}</p>
      {shares.noSharesBecause !== null && <p className={styles.text}>{words.noShares(shares.noSharesBecause)}</p>}
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step, at) => (
            <li key={at}>{step}</li>
          ))}
        </ol>
      )}
    </>
  );
}
