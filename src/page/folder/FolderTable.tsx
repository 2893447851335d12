import { AXIS_NAMES } from '../../checking';
import type { Axis } from '../../contract';
import type { ReactNode } from 'react';
import { texts } from '../texts';
import { FolderTableRow, type RowActs } from './FolderTableRow';
import type { FolderRow } from './rows';

interface TableProps extends RowActs {
  readonly rows: readonly FolderRow[];
  readonly axes: readonly Axis[];
  readonly isFiltered: boolean;
}

const words = texts.folder;

/**
 * A line a contract, the one to look at first above; on a narrow screen a card a contract, which the cells' own labels
 * (`data-label`) make readable.
 */
export function FolderTable({ rows, axes, isFiltered, ...acts }: TableProps): ReactNode {
  const { columns } = words;
  if (rows.length === 0) return isFiltered && <p>{words.none}</p>;
  return (
    // Keyboards must reach what stands outside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="folder-scroll" role="region" aria-label={columns.contract} tabIndex={0}>
      <table className="folder-table folder-contracts">
        <thead>
          <tr>
            <th scope="col">{columns.contract}</th>
            <th scope="col">{columns.verdict}</th>
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
            <FolderTableRow key={row.file.path} row={row} axes={axes} {...acts} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
