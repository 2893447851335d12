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
  /** The class of a cell that stays in view; null for one that scrolls. */
  readonly held: string | null;
  /** Before one that stays in view, see HeldBoxes. */
  readonly space: number;
  /** From its left edge to the end of those that stay in view. */
  readonly room: number;
  readonly view: CellView;
  readonly isActive: boolean;
}

/** One cell, its text in it: what is drawn is what is read out. */
export const GridCell = memo(function GridCell(props: GridCellProps): ReactNode {
  const { row, column, left, held, space, room, view, isActive } = props;
  const { flag } = view;
  const look = flag && FLAG_LOOKS[flag.severity];
  const style = lookStyle(view.look);
  const place: CSSProperties = { left, width: view.width + 1, height: view.height + 1 };
  const fill = look && { backgroundColor: `#${look.fill}`, borderRightColor: `#${look.fill}` };
  const cover = held === null ? null : covering(look?.fill ?? view.look.fill, space, room);
  const ink = look ? { color: `#${look.font}` } : view.colour === null ? undefined : { color: view.colour };
  return (
    <td
      role="gridcell"
      id={cellId(row, column)}
      className={`grid-cell grid-${view.align}${isActive ? ' grid-active' : ''}${held ?? ''}${held !== null && view.spill !== null ? ' grid-over' : ''}`}
      style={{ ...style.cell, ...fill, ...place, ...cover }}
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

/** The fill of a cell that others pass behind: its whole box is painted, but for the lines that it shares with those before. */
function covering(fill: string | null, space: number, room: number): CSSProperties {
  return {
    marginLeft: space,
    backgroundColor: 'transparent',
    ['--grid-room' as never]: `${room}px`,
    ...(fill !== null && { ['--grid-cover' as never]: `#${fill}` }),
  };
}
