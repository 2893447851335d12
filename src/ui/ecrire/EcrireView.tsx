import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useLayout } from '../common/layout';
import { useReadableCheck, useSessionState } from '../shell/context';
import { texts } from '../texts';
import { CleanPanel } from './CleanPanel';
import { FlagsPanel } from './FlagsPanel';
import { SharesPanel } from './SharesPanel';

const useStyles = makeStyles({ tasks: { flexDirection: 'row', flexWrap: 'wrap' } });

type Task = 'shares' | 'flags' | 'clean';
const TASKS: readonly Task[] = ['shares', 'flags', 'clean'];

/** « Écrire »: what would change, cell by cell, then one write. */
export function EcrireView(): ReactNode {
  const layout = useLayout();
  const styles = useStyles();
  const words = texts.ecrire;
  const check = useReadableCheck();
  const snapshot = useSessionState((state) => state.snapshot);
  const [task, setTask] = useState<Task>('shares');
  if (snapshot === null) return null;
  return (
    <div className={layout.view}>
      <Field label={words.task}>
        <RadioGroup
          className={styles.tasks}
          value={task}
          onChange={(_, { value }) => setTask(TASKS.find((one) => one === value) ?? 'shares')}
        >
          {TASKS.map((one) => (
            <Radio key={one} value={one} label={words.tasks[one]} />
          ))}
        </RadioGroup>
      </Field>
      {task === 'shares' && <SharesPanel check={check} snapshot={snapshot} />}
      {task === 'flags' && <FlagsPanel check={check} snapshot={snapshot} />}
      {task === 'clean' && <CleanPanel snapshot={snapshot} />}
    </div>
  );
}
