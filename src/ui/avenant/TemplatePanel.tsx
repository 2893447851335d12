import { Button, Field, Input, Radio, RadioGroup, Select, SpinButton } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import { DEFAULT_ACTIONS, templateSheets, type TemplateOptions } from '../../writing';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { useSession } from '../shell/context';
import { texts } from '../texts';
import { useDelivery } from './useDelivery';

const KINDS = ['departement', 'metropole'] as const;
const LAYOUTS = ['fiches', 'liste'] as const;
const MOST_ACTIONS = 100;

/** A blank workbook to fill in for a contract: it owes nothing to the one at hand but what it proposes. */
export function TemplatePanel({ check }: { readonly check: ReadableCheck }): ReactNode {
  const layout = useLayout();
  const words = texts.avenant.template;
  const { parameters } = useSession().ports;
  const years = parameters.figures.contractYears.value;
  const [options, setOptions] = useState<TemplateOptions>({
    kind: check.contract.kind,
    layout: 'fiches',
    years,
    actions: DEFAULT_ACTIONS,
    collectivity: check.contract.collectivity,
  });
  const change = (part: Partial<TemplateOptions>): void => setOptions({ ...options, ...part });
  const { isBusy, saveWorkbook } = useDelivery({
    name: texts.avenant.fileNames.template,
    sheets: () => templateSheets(options, parameters),
    word: null,
  });
  return (
    <>
      <p className={layout.text}>{words.intro}</p>
      <Field label={words.kind}>
        <RadioGroup
          layout="horizontal"
          value={options.kind}
          onChange={(_, { value }) => change({ kind: KINDS.find((one) => one === value) ?? options.kind })}
        >
          {KINDS.map((one) => (
            <Radio key={one} value={one} label={words.kinds[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.collectivity} hint={words.collectivityHint}>
        <Input
          value={options.collectivity ?? ''}
          onChange={(_, { value }) => change({ collectivity: value.trim() === '' ? null : value })}
        />
      </Field>
      <Field label={words.layout}>
        <RadioGroup
          value={options.layout}
          onChange={(_, { value }) => change({ layout: LAYOUTS.find((one) => one === value) ?? options.layout })}
        >
          {LAYOUTS.map((one) => (
            <Radio key={one} value={one} label={words.layouts[one]} />
          ))}
        </RadioGroup>
      </Field>
      <div className={layout.row}>
        <Field label={words.actions}>
          <SpinButton
            min={1}
            max={MOST_ACTIONS}
            value={options.actions}
            onChange={(_, { value, displayValue }) => {
              const typed = value ?? Number(displayValue);
              if (Number.isInteger(typed) && typed >= 1 && typed <= MOST_ACTIONS) change({ actions: typed });
            }}
          />
        </Field>
        <Field label={words.from}>
          <Select
            value={options.years[0]}
            onChange={(_, { value }) => change({ years: years.filter((year) => year >= Number(value)) })}
          >
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Section title={texts.avenant.outputs.title}>
        <div className={layout.row}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void saveWorkbook()}>
            {words.save}
          </Button>
        </div>
        <p role="status" className={layout.quiet}>
          {isBusy ? texts.avenant.outputs.preparing : words.hint}
        </p>
      </Section>
    </>
  );
}
