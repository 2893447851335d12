import { AXIS_NAMES, plain } from '../../checking';
import { euros, type Axis } from '../../contract';
import type { Cents } from '../../money';
import { causeText } from '../../report';
import type { ReactNode } from 'react';
import { texts } from '../texts';
import type { FolderRow } from './rows';
import type { FolderFile } from './state';
import { VerdictMark } from './VerdictMark';

interface TableProps {
  readonly rows: readonly FolderRow[];
  readonly axes: readonly Axis[];
  readonly onOpen: (file: FolderFile) => void;
  readonly onPrefer: (row: FolderRow) => void;
}

const words = texts.folder;

/** A line a contract, the one to look at first above; why, before the amounts, which a narrow screen may leave outside. */
export function FolderTable({ rows, axes, onOpen, onPrefer }: TableProps): ReactNode {
  const { columns } = words;
  if (rows.length === 0) return <p>{words.none}</p>;
  return (
    // Keyboards must reach what stands outside of a narrow screen.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="folder-scroll" role="region" aria-label={columns.contract} tabIndex={0}>
      <table className="folder-table">
        <thead>
          <tr>
            <th scope="col">{columns.contract}</th>
            <th scope="col">{columns.verdict}</th>
            <th scope="col" className="figure">
              {columns.errors}
            </th>
            <th scope="col" className="figure">
              {columns.warnings}
            </th>
            <th scope="col">{columns.first}</th>
            {axes.map((axis) => (
              <th key={axis} scope="col" className="figure">
                {AXIS_NAMES[axis]}
              </th>
            ))}
            <th scope="col" className="figure">
              {columns.total}
            </th>
            <th scope="col">{columns.bounds}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.file.path} row={row} onOpen={onOpen} onPrefer={onPrefer} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  row,
  onOpen,
  onPrefer,
}: Pick<TableProps, 'onOpen' | 'onPrefer'> & { readonly row: FolderRow }): ReactNode {
  const { summary, credits, total, bounds, instead, file } = row;
  const { collectivity, counts, contract, status, problem } = summary;
  const name = plain(collectivity ?? file.path);
  const [first] = contract?.first ?? [];
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
      <td>
        <VerdictMark status={status} />
      </td>
      <td className="figure">{contract ? counts.error : '—'}</td>
      <td className="figure">{contract ? counts.warning : '—'}</td>
      <td className="folder-words">{problem ?? (first ? causeText(first) : '—')}</td>
      {credits.map((amount, i) => (
        // The columns never change their order.
        <td key={i} className="figure">
          {amountText(amount)}
        </td>
      ))}
      <td className="figure">{amountText(total)}</td>
      <td className="folder-words">{bounds}</td>
    </tr>
  );
}

function amountText(amount: Cents | null): string {
  return amount === null ? '—' : euros(amount);
}
