import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Axis } from '../../contract';
import type { Cents } from '../../money';
import { shortEuros } from '../common/euros';
import { useSession } from '../shell/context';
import { texts } from '../texts';
import { typedCeilings, withCeilings } from './ceilings';
import { useMarks } from './useMarks';

interface Props {
  readonly axis: Axis;
  readonly years: readonly number[];
  readonly label: string;
  /** The whole label, for who hears the field alone. */
  readonly spoken: string;
  readonly amount: Cents | null;
}

/** A plafond as it counts; what is typed holds from the moment the field is left or Enter is pressed. */
export function CeilingField({ axis, years, label, spoken, amount }: Props): ReactNode {
  const session = useSession();
  const { set } = useMarks();
  const shown = amount === null ? '' : shortEuros(amount).replace(/\s*€$/, '');
  const [text, setText] = useState(shown);
  const [problem, setProblem] = useState<string | null>(null);
  const apply = (): void => {
    if (text === shown) return setProblem(null);
    const typed = typedCeilings(text, axis, years);
    setProblem(typed === null ? texts.lecture.ceilings.bad : null);
    if (typed === null) return;
    if (typed.length === 0) setText(shown);
    set(withCeilings(session.getState().marks, axis, years, typed));
  };
  return (
    <Field label={label} {...(problem !== null && { validationMessage: problem })}>
      <Input
        aria-label={spoken}
        inputMode="decimal"
        contentAfter="€"
        value={text}
        onChange={(_, { value }) => setText(value)}
        onBlur={apply}
        onKeyDown={({ key }) => {
          if (key === 'Enter') apply();
        }}
      />
    </Field>
  );
}
