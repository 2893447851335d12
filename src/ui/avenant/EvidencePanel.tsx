import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import type { Snapshot } from '../../sheets';
import { EVIDENCE_SHEET, evidenceEdits, evidenceSheet } from '../../writing';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { texts } from '../texts';
import { FactList } from './FactList';
import { OutputBar } from './OutputBar';
import type { Outputs } from './outputs';
import { useEvidence } from './useEvidence';

interface Props {
  readonly check: ReadableCheck;
  readonly snapshot: Snapshot;
}

const SIGNATORIES = { auto: null, two: 2, three: 3 } as const;
type Choice = keyof typeof SIGNATORIES;
const CHOICES: readonly Choice[] = ['auto', 'two', 'three'];

/** The fiche de contrôle: what proves that a contract was checked, with what, and what came of it. */
export function EvidencePanel({ check, snapshot }: Props): ReactNode {
  const layout = useLayout();
  const words = texts.avenant.evidence;
  const [choice, setChoice] = useState<Choice>('auto');
  const table = useEvidence(check, snapshot, SIGNATORIES[choice]);
  const outputs = useMemo(
    (): Outputs => ({
      name: EVIDENCE_SHEET,
      canBeLive: false,
      edits: (of) => [evidenceEdits(of, table)],
      sheets: () => [evidenceSheet(table, EVIDENCE_SHEET)],
      word: async () => (await import('../../word')).evidenceDocument(table),
    }),
    [table],
  );
  return (
    <>
      <p className={layout.text}>{words.intro}</p>
      <Field label={words.signatories} style={{ maxWidth: 260 }}>
        <Select value={choice} onChange={(_, { value }) => setChoice(CHOICES.find((one) => one === value) ?? 'auto')}>
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {words.choices[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Section title={texts.avenant.preview.title}>
        <FactList facts={[table.result, ...table.check, ...table.contract]} />
        <FactList facts={table.signatures.map(({ party, who }) => ({ label: party, text: who }))} />
      </Section>
      <OutputBar outputs={outputs} snapshot={snapshot} />
    </>
  );
}
