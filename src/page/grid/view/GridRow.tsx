import { memo, type ReactNode } from 'react';
import type { FlaggedCell } from '../../../sheets';
import { texts } from '../../texts';
import type { SheetModel } from '../model/sheetModel';
import type { Track } from '../model/tracks';
import { cellView } from './cellView';
import { Fold } from './Fold';
import { GridCell } from './GridCell';
import { heldClass, HeldBoxes } from './held';
import { HEAD_WIDTH } from './sizes';

interface GridRowProps {
  readonly model: SheetModel;
  readonly position: number;
  /** What stands above the first row, in pixels. */
  readonly above: number;
  /** Positions of the columns in view. */
  readonly columns: readonly number[];
  /** How many of the first columns stay in view. */
  readonly held: number;
  /** The column of the active cell, on its row only. */
  readonly active: number | null;
  readonly flags: ReadonlyMap<number, FlaggedCell> | undefined;
  readonly onOpenFold: (row: number) => void;
}

export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { model, position, above, columns, active, onOpenFold } = props;
  const track = model.rows.all[position];
  if (!track) return null;
  const style = {
    transform: `translateY(${above + track.start}px)`,
    height: track.size,
    // Merged cells that stay in view lie over what scrolls in the rows below.
    ...(reachesDown(props, track) && { zIndex: 1 }),
  };
  if (track.folded !== null) {
    const n = track.to - track.from + 1;
    const label = track.folded === 'hidden' ? texts.grid.hiddenRows(n) : texts.grid.blankRows(n);
    return (
      <tr role="row" className="grid-row grid-folded" style={style} aria-rowindex={track.from + 2}>
        <td role="gridcell" className="grid-fold-cell">
          <Fold label={label} onOpen={() => onOpenFold(track.from)} />
        </td>
      </tr>
    );
  }
  const boxes = new HeldBoxes();
  return (
    <tr role="row" className="grid-row" style={style} aria-rowindex={track.from + 2}>
      <th
        role="rowheader"
        scope="row"
        className={`grid-row-head${active === null ? '' : ' grid-here'}`}
        aria-colindex={1}
      >
        {track.from + 1}
      </th>
      {columns.map((at) => cellOf(props, track, at, boxes))}
    </tr>
  );
});

function cellOf({ model, held, active, flags }: GridRowProps, row: Track, at: number, boxes: HeldBoxes): ReactNode {
  const column = model.columns.all[at];
  if (!column || column.folded !== null) return null;
  const view = cellView(model, row, column, flags?.get(column.from) ?? null);
  if (view === null) return null;
  const left = HEAD_WIDTH + column.start - 1;
  const room = roomOf(model, column, held);
  const isHeld = at < held && view.width <= room;
  return (
    <GridCell
      key={column.from}
      row={row.from}
      column={column.from}
      left={left}
      held={isHeld ? heldClass(at, held) : null}
      space={isHeld ? boxes.spaceBefore(left, view.width + 1) : 0}
      room={room}
      view={view}
      isActive={active === column.from}
    />
  );
}

/** From a column to the end of those that stay in view; merged cells that reach beyond scroll with the others. */
function roomOf({ columns }: SheetModel, column: Track, held: number): number {
  return (columns.all[held]?.start ?? columns.total) - column.start;
}

function reachesDown({ model, held }: GridRowProps, { from }: Track): boolean {
  if (held === 0) return false;
  const last = model.columns.all[held - 1]?.to ?? 0;
  return model.merges.within(from, from).some(({ top, bottom, left }) => top === from && bottom > from && left <= last);
}
