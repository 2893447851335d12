import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { justifiedText } from '../../checking';
import type { Cause } from '../../report';
import { useSession, useSessionState } from '../shell/context';
import { texts } from '../texts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Room for a reason, not for a report: all motives of a workbook fit into 30 kB. */
const MOST = 500;

interface Props {
  readonly cause: Cause;
  readonly onDone: () => void;
}

/** « Justifier »: the user's motive, and the way back. */
export function JustifyPanel({ cause, onDone }: Props): ReactNode {
  const styles = useStyles();
  const words = texts.controle.justify;
  const session = useSession();
  const isWriting = useSessionState(({ writing }) => writing);
  const { findings } = cause;
  const [given] = findings.flatMap(({ ignored }) => ignored ?? []);
  const [reason, setReason] = useState(given?.reason ?? '');
  const [problem, setProblem] = useState<string | null>(null);

  const save = (): void => {
    const text = reason.trim();
    if (text === '') return setProblem(words.missing);
    if (text.length > MOST) return setProblem(words.tooLong(MOST));
    setProblem(null);
    onDone();
    void session.justify(findings, text);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {given && <p className={styles.hint}>{justifiedText(given)}</p>}
      <Field label={words.label} hint={words.hint} {...(problem !== null && { validationMessage: problem })}>
        <Textarea
          value={reason}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => {
            setReason(value);
            setProblem(null);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={isWriting}>
          {words.save}
        </Button>
        <Button type="button" onClick={onDone}>
          {words.cancel}
        </Button>
        {given && (
          <Button
            type="button"
            disabled={isWriting}
            onClick={() => {
              onDone();
              void session.unjustify(findings);
            }}
          >
            {words.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
