import { useMemo, useState, type ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import type { Snapshot } from '../../sheets';
import { executionEdits, executionSheet, executionTable, type ExecutionTable } from '../../writing';
import { useLayout } from '../common/layout';
import { useSession } from '../shell/context';
import { texts } from '../texts';
import { ExecutionPreview } from './ExecutionPreview';
import { OutputBar } from './OutputBar';
import type { Outputs } from './outputs';
import { YearField } from './YearField';
import { choosableYears, likelyYear } from './years';

interface Props {
  readonly check: ReadableCheck;
  readonly snapshot: Snapshot;
}

/** What was delegated, consumed, and is left in a year. */
export function ExecutionPanel({ check, snapshot }: Props): ReactNode {
  const layout = useLayout();
  const { ports } = useSession();
  const { parameters } = ports;
  const [chosen, setYear] = useState<number | null>(null);
  const year = chosen ?? likelyYear(check, parameters, ports.today());
  const table = useMemo(() => executionTable(check, year, parameters), [check, year, parameters]);
  return (
    <>
      <YearField years={choosableYears(check, parameters)} year={year} onChange={setYear} />
      {table === null ? (
        <p className={layout.text}>{texts.avenant.execution.empty(year)}</p>
      ) : (
        <>
          <ExecutionPreview table={table} />
          <OutputBar outputs={executionOutputs(table)} snapshot={snapshot} />
        </>
      )}
    </>
  );
}

function executionOutputs(table: ExecutionTable): Outputs {
  const name = texts.avenant.fileNames.execution(table.year);
  return {
    name,
    canBeLive: true,
    edits: (snapshot, live) => [executionEdits(snapshot, table, live)],
    sheets: () => [executionSheet(table, name, () => null)],
    word: async () => (await import('../../word')).executionDocument(table),
  };
}
