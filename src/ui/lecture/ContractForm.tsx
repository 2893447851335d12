import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import type { Kind } from '../../contract';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { texts } from '../texts';
import { useMarks } from './useMarks';

/** Whose contract it is, and of which kind. */
export function ContractForm({ check }: { readonly check: ReadableCheck }): ReactNode {
  const layout = useLayout();
  const words = texts.lecture.contract;
  const { correct } = useMarks();
  const { collectivity, kind, kindFrom } = check.contract;
  const [name, setName] = useState(collectivity ?? '');
  const [isMissing, setIsMissing] = useState(false);
  const apply = (): void => {
    const typed = name.trim();
    setIsMissing(typed === '');
    if (typed !== '' && typed !== collectivity) correct({ type: 'collectivity', name: typed });
  };
  return (
    <Section title={words.title}>
      <form
        className={layout.row}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Field label={words.collectivity} {...(isMissing && { validationMessage: words.collectivityMissing })}>
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
        <Button type="submit" disabled={name.trim() === (collectivity ?? '')}>
          {words.apply}
        </Button>
      </form>
      <Field label={words.kind} hint={words.kindFrom[kindFrom]}>
        <RadioGroup
          layout="horizontal"
          value={kind}
          onChange={(_, { value }) => correct({ type: 'kind', kind: value as Kind })}
        >
          <Radio value="departement" label={words.kinds.departement} />
          <Radio value="metropole" label={words.kinds.metropole} />
        </RadioGroup>
      </Field>
    </Section>
  );
}
