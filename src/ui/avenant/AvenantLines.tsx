import type { ReactNode } from 'react';
import { euros } from '../../contract';
import type { Cents } from '../../money';
import type { AvenantRow } from '../../writing';
import { actionLabel } from '../common/action';
import { FigureTable } from '../common/FigureTable';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { texts } from '../texts';

interface Props {
  readonly title: string;
  readonly rows: readonly AvenantRow[];
}

/** The actions of an axis as they stand in the avenant, with what whoever signs has to know of each. */
export function AvenantLines({ title, rows }: Props): ReactNode {
  const words = texts.avenant.preview;
  // Without any report or réfaction the total délégué says the same again.
  const isDelegated = rows.some(({ state, delegated }) => delegated !== state.amount);
  const { shown, rest, showMore } = usePaged(rows, 30);
  return (
    <>
      <FigureTable
        label={words.tableOf(title)}
        headers={[words.cost, words.collectivity, words.state, ...(isDelegated ? [words.total1] : [])]}
        rows={shown.map((row) => ({
          label: actionLabel(row.action),
          figures: [row.cost, row.collectivity, row.state, ...(isDelegated ? [{ amount: row.delegated }] : [])].map(
            ({ amount }) => shownAmount(amount),
          ),
          notes: row.notes,
        }))}
      />
      <ShowMore rest={rest} onMore={showMore} />
    </>
  );
}

function shownAmount(amount: Cents | null): string {
  return amount === null ? texts.avenant.preview.blank : euros(amount);
}
