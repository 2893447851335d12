import { AXIS_NAMES, plain } from '../../checking';
import { euros, type Axis } from '../../contract';
import type { Cents } from '../../money';
import { causeText } from '../../report';
import type { ReactNode } from 'react';
import { texts } from '../texts';
import type { FolderRow } from './rows';
import type { FolderFile } from './state';
import { VerdictMark } from './VerdictMark';

export interface RowActs {
  readonly onOpen: (file: FolderFile) => void;
  readonly onPrefer: (row: FolderRow) => void;
}

interface RowProps extends RowActs {
  readonly row: FolderRow;
  readonly axes: readonly Axis[];
}

const words = texts.folder;

export function FolderTableRow({ row, axes, onOpen, onPrefer }: RowProps): ReactNode {
  const { summary, credits, total, bounds, instead, file } = row;
  const { collectivity, counts, contract, status, problem } = summary;
  const name = plain(collectivity ?? file.path);
  const [first] = contract?.first ?? [];
  const { columns } = words;
  return (
    <tr className={instead === null ? undefined : 'folder-aside'}>
      <th scope="row">
        <button type="button" className="folder-open" aria-label={words.open(name)} onClick={() => onOpen(file)}>
          {name}
        </button>
        {collectivity !== null && <span className="folder-path">{plain(file.path)}</span>}
        {instead !== null && (
          <span className="folder-path">
            {words.twice(instead)}{' '}
            <button type="button" className="folder-open" onClick={() => onPrefer(row)}>
              {words.countThis}
            </button>
          </span>
        )}
      </th>
      <td className="folder-verdict">
        <VerdictMark status={status} />
        <span className="folder-path">{words.found(counts.error, counts.warning)}</span>
      </td>
      <td className="folder-words" data-label={columns.first}>
        {problem ?? (first ? causeText(first) : '—')}
      </td>
      {axes.map((axis, i) => (
        <Amount key={axis} label={AXIS_NAMES[axis]} amount={credits[i] ?? null} />
      ))}
      <Amount label={columns.total} amount={total} />
      <td className="folder-words" data-label={columns.bounds}>
        {bounds}
        {summary.collectivityUnknown && <span className="folder-path">{words.notInStateFile}</span>}
      </td>
    </tr>
  );
}

function Amount({ label, amount }: { readonly label: string; readonly amount: Cents | null }): ReactNode {
  return (
    <td className={amount === null ? 'figure folder-none' : 'figure'} data-label={label}>
      {amount === null ? '—' : euros(amount)}
    </td>
  );
}
