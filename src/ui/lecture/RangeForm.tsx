import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { texts } from '../texts';
import { CorrectionForm } from './CorrectionForm';
import { rangeOf } from './range';
import { useMarks } from './useMarks';

interface Props {
  readonly sheet: string;
  readonly onDone: () => void;
}

/** A table that is no part of the contract: its cells are read no more. */
export function RangeForm({ sheet, onDone }: Props): ReactNode {
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
    <CorrectionForm onApply={apply} onCancel={onDone}>
      <Field label={words.range} hint={words.rangeHint} {...(isBad && { validationMessage: words.badRange })}>
        <Input value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
    </CorrectionForm>
  );
}
