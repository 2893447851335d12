import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { useReadableCheck, useSession } from '../shell/context';
import { CauseList } from './CauseList';
import { creditRows } from './credits';
import { CreditsChart } from './CreditsChart';

const useStyles = makeStyles({ view: { display: 'grid', gap: '16px', minWidth: 0 } });

/** « Contrôle »: State credits against floors and ceilings, then what is wrong, one cause one card. */
export function ControleView(): ReactNode {
  const styles = useStyles();
  const check = useReadableCheck();
  const { parameters } = useSession().ports;
  const rows = useMemo(() => creditRows(check, parameters), [check, parameters]);
  return (
    <div className={styles.view}>
      <CreditsChart rows={rows} />
      <CauseList check={check} />
    </div>
  );
}
