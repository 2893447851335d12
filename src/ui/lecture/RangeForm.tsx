import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useLayout } from '../common/layout';
import { texts } from '../texts';
import { rangeOf } from './range';
import { useMarks } from './useMarks';

interface Props {
  readonly sheet: string;
  readonly onDone: () => void;
}

/** A table that is no part of the contract: its cells are read no more. */
export function RangeForm({ sheet, onDone }: Props): ReactNode {
  const layout = useLayout();
  const words = texts.lecture.sheets;
  const { correct } = useMarks();
  const [text, setText] = useState('');
  const [isBad, setIsBad] = useState(false);
  const apply = (): void => {
    const range = rangeOf(text);
    setIsBad(range === null);
    if (range === null) return;
    correct({ type: 'leave-out', sheet, range });
    onDone();
  };
  return (
    <form
      className={layout.stack}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Field label={words.range} hint={words.rangeHint} {...(isBad && { validationMessage: words.badRange })}>
        <Input value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={layout.row}>
        <Button type="submit" size="small" appearance="primary">
          {words.apply}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
