import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { euros } from '../../contract';
import type { AvenantOptions } from '../../writing';
import { Section } from '../common/Section';
import { texts } from '../texts';
import { ProposalList } from './ProposalList';
import type { ProposalGroup, Proposals } from './proposals';

export interface Choices extends Omit<AvenantOptions, 'year'> {
  readonly withEvidence: boolean;
}

interface Props {
  readonly choices: Choices;
  readonly proposals: Proposals;
  readonly onChange: (choices: Choices) => void;
}

/** What the user decides of an avenant; a proposal is taken over only where he says so. */
export function AvenantOptionList({ choices, proposals, onChange }: Props): ReactNode {
  const words = texts.avenant.options;
  const plain = (key: keyof Choices, label: string): ReactNode => (
    <Checkbox
      label={label}
      checked={choices[key]}
      onChange={(_, { checked }) => onChange({ ...choices, [key]: checked === true })}
    />
  );
  const proposed = (key: keyof Choices, label: string, group: ProposalGroup): ReactNode =>
    group.proposals.length > 0 && (
      <div>
        {plain(key, `${label} (${words.proposed(group.proposals.length, euros(group.sum))})`)}
        <ProposalList proposals={group.proposals} />
      </div>
    );
  return (
    <Section title={words.title}>
      <div>
        {plain('acceptExpected', words.acceptExpected)}
        {plain('wholeEuros', words.wholeEuros)}
        {plain('byFunder', words.byFunder)}
        {plain('withEvidence', words.withEvidence)}
        {proposed('takeCarryOver', words.carryOver, proposals.carryOver)}
        {proposed('takeReduction', words.reduction, proposals.reduction)}
        {proposed('takeLastYear', words.lastYear, proposals.lastYear)}
      </div>
    </Section>
  );
}
