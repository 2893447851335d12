import { useMemo, type ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import { euros } from '../../contract';
import type { Snapshot } from '../../sheets';
import { budgetSheet, budgetTable, partnersEdits, partnerSheet, partnerTable } from '../../writing';
import { FigureTable } from '../common/FigureTable';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { texts } from '../texts';
import { OutputBar } from './OutputBar';
import type { Outputs } from './outputs';

interface Props {
  readonly check: ReadableCheck;
  readonly snapshot: Snapshot;
}

/** What each funder brings, and the contract as a budget has it. */
export function PartnersPanel({ check, snapshot }: Props): ReactNode {
  const layout = useLayout();
  const words = texts.avenant.partners;
  const table = useMemo(() => partnerTable(check), [check]);
  const outputs = useMemo(() => partnersOutputs(check, table), [check, table]);
  return (
    <>
      <p className={layout.text}>{words.intro}</p>
      <Section title={texts.avenant.preview.title}>
        {table.blocks.length === 0 ? (
          <p className={layout.text}>{words.none}</p>
        ) : (
          <FigureTable
            label={texts.avenant.products.partners}
            headers={[...table.years.map(String), words.total]}
            rows={table.blocks.map(({ name, sums, total }) => ({
              label: name,
              figures: [...sums.map(euros), euros(total)],
            }))}
          />
        )}
      </Section>
      <OutputBar outputs={outputs} snapshot={snapshot} />
    </>
  );
}

function partnersOutputs(check: ReadableCheck, table: ReturnType<typeof partnerTable>): Outputs {
  const names = texts.avenant.fileNames;
  const budget = budgetTable(check);
  return {
    name: names.partners,
    canBeLive: true,
    edits: (snapshot, live) => partnersEdits(snapshot, table, budget, live),
    sheets: () => [partnerSheet(table, names.partnersSheet, () => null), budgetSheet(budget, names.budget)],
    word: null,
  };
}
