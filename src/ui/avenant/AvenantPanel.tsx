import { useMemo, useState, type ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import type { Snapshot } from '../../sheets';
import {
  avenantEdits,
  avenantSheet,
  avenantTable,
  EVIDENCE_SHEET,
  evidenceEdits,
  evidenceSheet,
  PLAIN_AVENANT,
} from '../../writing';
import { useLayout } from '../common/layout';
import { useSession } from '../shell/context';
import { texts } from '../texts';
import { AvenantOptionList, type Choices } from './AvenantOptionList';
import { AvenantPreview } from './AvenantPreview';
import { OutputBar } from './OutputBar';
import type { Outputs } from './outputs';
import { ProjectBanner } from './ProjectBanner';
import { proposalsOf } from './proposals';
import { useEvidence } from './useEvidence';
import { YearField } from './YearField';
import { choosableYears, likelyYear } from './years';

interface Props {
  readonly check: ReadableCheck;
  readonly snapshot: Snapshot;
}

/** The avenant of a year: its options, its proposals, its table, and where it goes. */
export function AvenantPanel({ check, snapshot }: Props): ReactNode {
  const layout = useLayout();
  const words = texts.avenant;
  const { ports } = useSession();
  const { parameters } = ports;
  const [chosenYear, setYear] = useState<number | null>(null);
  const year = chosenYear ?? likelyYear(check, parameters, ports.today());
  const [choices, setChoices] = useState<Choices>({ ...PLAIN_AVENANT, withEvidence: false });
  const proposals = useMemo(() => proposalsOf(check, year, parameters), [check, year, parameters]);
  const table = useMemo(
    () => avenantTable(check, { ...choices, year }, parameters),
    [check, choices, year, parameters],
  );
  const evidence = useEvidence(check, snapshot, null);
  return (
    <>
      <YearField years={choosableYears(check, parameters)} year={year} onChange={setYear} />
      {table === null ? (
        <p className={layout.text}>{words.empty(year)}</p>
      ) : (
        <>
          <AvenantOptionList choices={choices} proposals={proposals} onChange={setChoices} />
          {table.blocking.length > 0 && <ProjectBanner blocking={table.blocking} />}
          <AvenantPreview table={table} />
          <OutputBar outputs={avenantOutputs(table, choices.withEvidence ? evidence : null)} snapshot={snapshot} />
        </>
      )}
    </>
  );
}

function avenantOutputs(
  table: NonNullable<ReturnType<typeof avenantTable>>,
  evidence: ReturnType<typeof useEvidence> | null,
): Outputs {
  const name = texts.avenant.fileNames.avenant(table.year);
  const values = { formulaOf: () => null, wholeEuros: table.options.wholeEuros };
  return {
    name,
    canBeLive: true,
    edits: (snapshot, live) => [
      avenantEdits(snapshot, table, live),
      ...(evidence === null ? [] : [evidenceEdits(snapshot, evidence)]),
    ],
    sheets: () => [
      avenantSheet(table, name, values),
      ...(evidence === null ? [] : [evidenceSheet(evidence, EVIDENCE_SHEET)]),
    ],
    word: async () => (await import('../../word')).avenantDocument(table, evidence),
  };
}
