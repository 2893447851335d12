import type { ReactNode } from 'react';
import { EXECUTION_NOTE, executionAxisTitle, type ExecutionTable } from '../../writing';
import { Disclosure } from '../common/Disclosure';
import { FigureTable } from '../common/FigureTable';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { texts } from '../texts';
import { executionRow, executionTotal } from './executionRows';

/** Sums by axis, then the actions of each. */
export function ExecutionPreview({ table }: { readonly table: ExecutionTable }): ReactNode {
  const layout = useLayout();
  const words = texts.avenant.execution;
  const headers = [words.delegated, words.consumed, words.rate, words.left];
  return (
    <Section title={texts.avenant.preview.title} aside={EXECUTION_NOTE}>
      <FigureTable
        label={words.total}
        headers={headers}
        rows={[
          ...table.axes.map((axis) => ({ ...executionTotal(executionAxisTitle(axis.axis), axis), isTotal: false })),
          executionTotal(words.total, table),
        ]}
      />
      {table.axes.map((axis) => (
        <Disclosure
          key={axis.axis}
          className={layout.box}
          summary={`${executionAxisTitle(axis.axis)} (${texts.avenant.preview.lines(axis.rows.length)})`}
        >
          <AxisRows axis={axis} headers={headers} />
        </Disclosure>
      ))}
    </Section>
  );
}

interface AxisProps {
  readonly axis: ExecutionTable['axes'][number];
  readonly headers: readonly string[];
}

function AxisRows({ axis, headers }: AxisProps): ReactNode {
  const { shown, rest, showMore } = usePaged(axis.rows, 30);
  return (
    <>
      <FigureTable
        label={texts.avenant.preview.tableOf(executionAxisTitle(axis.axis))}
        headers={headers}
        rows={shown.map(executionRow)}
      />
      <ShowMore rest={rest} onMore={showMore} />
    </>
  );
}
