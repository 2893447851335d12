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
  const { shown, rest, showMore } = usePaged(rows, 30);
  return (
    <>
      <FigureTable
        label={words.tableOf(title)}
        headers={[words.action, words.cost, words.collectivity, words.state, words.total1]}
        rows={shown.map((row) => ({
          label: actionLabel(row.action),
          figures: [row.cost.amount, row.collectivity.amount, row.state.amount, row.delegated].map(shownAmount),
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
