import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useReadableCheck, useSession } from '../shell/context';
import { texts } from '../texts';
import type { Fiche, FicheLine } from './fiches';
import { SimulationResult } from './SimulationResult';
import { simulate, trialOf } from './simulation';
import { fieldText } from './trialInput';
import { fieldsOf, trialIn, type Fields, type FieldName } from './trialFields';

const useStyles = makeStyles({
  note: { margin: 0 },
  fields: {
    display: 'grid',
    gap: '8px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    alignItems: 'start',
  },
  // Fluent's own width is more than a narrow pane has.
  input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const NAMES: readonly FieldName[] = ['cost', 'thirdParties', 'cee', 'fse', 'state'];

interface Props {
  readonly fiche: Fiche;
  readonly line: FicheLine;
}

/** Figures to try on a line: shares, floors and ceilings follow; nothing is written. */
export function Simulator({ fiche, line }: Props): ReactNode {
  const styles = useStyles();
  const words = texts.fiches.simulator;
  const check = useReadableCheck();
  const { parameters } = useSession().ports;
  const start = useMemo(() => fieldsOf(trialOf(line.checked)), [line]);
  const [typed, setTyped] = useState<Partial<Fields>>({});
  const fields = { ...start, ...typed };
  const { trial, problems } = trialIn(fields);
  // Typing goes on while the result is worked out.
  const tried = useDeferredValue(JSON.stringify(fields));
  const simulation = useMemo(() => {
    const valid = trialIn(JSON.parse(tried) as Fields).trial;
    return valid && simulate(check, fiche.checked, line.checked, valid, parameters);
  }, [tried, check, fiche, line, parameters]);
  const type = (name: FieldName, text: string): void => setTyped({ ...typed, [name]: text });
  const expected = simulation?.shares.state ?? null;
  const carried = simulation?.carriedCost ?? null;
  return (
    <>
      <p className={styles.note}>{words.note}</p>
      <div className={styles.fields}>
        {NAMES.map((name) => (
          <Field key={name} label={words[name]} {...(problems[name] && { validationMessage: problems[name] })}>
            <Input
              className={styles.input}
              value={fields[name]}
              inputMode="decimal"
              onChange={(_, { value }) => type(name, value)}
            />
          </Field>
        ))}
      </div>
      <div className={styles.buttons}>
        {expected !== null && (
          <Button size="small" onClick={() => type('state', fieldText(expected))}>
            {words.useExpected}
          </Button>
        )}
        {carried !== null && (
          <Button size="small" onClick={() => type('cost', fieldText(carried))}>
            {words.apply}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => setTyped({})}>
          {words.reset}
        </Button>
      </div>
      {trial && simulation && <SimulationResult trial={trial} simulation={simulation} />}
    </>
  );
}
