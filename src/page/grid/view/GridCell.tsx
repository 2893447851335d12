import { memo, type CSSProperties, type ReactNode } from 'react';
import { FLAG_LOOKS } from '../../../sheets';
import type { CellView } from './cellView';
import { lookStyle } from './lookStyle';

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

interface GridCellProps {
  readonly row: number;
  readonly column: number;
  /** Its left edge among the columns. */
  readonly left: number;
  readonly view: CellView;
  readonly isActive: boolean;
}

/** One cell, its text in it: what is drawn is what is read out. */
export const GridCell = memo(function GridCell({ row, column, left, view, isActive }: GridCellProps): ReactNode {
  const { flag } = view;
  const look = flag && FLAG_LOOKS[flag.severity];
  const style = lookStyle(view.look);
  const place: CSSProperties = { left, width: view.width + 1, height: view.height + 1 };
  const fill = look && { backgroundColor: `#${look.fill}`, borderRightColor: `#${look.fill}` };
  const ink = look ? { color: `#${look.font}` } : view.colour === null ? undefined : { color: view.colour };
  return (
    <td
      role="gridcell"
      id={cellId(row, column)}
      className={`grid-cell grid-${view.align}${isActive ? ' grid-active' : ''}`}
      style={{ ...style.cell, ...fill, ...place }}
      aria-colindex={column + 2}
      aria-selected={isActive}
      {...(view.columnSpan > 1 && { 'aria-colspan': view.columnSpan })}
      {...(view.rowSpan > 1 && { 'aria-rowspan': view.rowSpan })}
      {...(flag && { 'data-flag': flag.severity })}
      {...(flag && isActive && { 'aria-describedby': 'cell-tip' })}
      data-row={row}
      data-column={column}
    >
      {look && (
        <span className="grid-mark" style={{ color: `#${look.font}` }}>
          <span aria-hidden="true">{look.mark}</span>
          <span className="only-read">{`${look.label}. `}</span>
        </span>
      )}
      {view.text !== '' && (
        <span
          className={view.spill === null ? 'grid-text' : 'grid-text grid-spill'}
          style={{ ...style.text, ...ink, ...(view.spill !== null && { width: view.spill }) }}
        >
          {view.text}
        </span>
      )}
    </td>
  );
});
