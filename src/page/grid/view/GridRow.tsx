import { memo, type ReactNode } from 'react';
import type { FlaggedCell } from '../../../sheets';
import { texts } from '../../texts';
import type { SheetModel } from '../model/sheetModel';
import type { Track } from '../model/tracks';
import { cellView } from './cellView';
import { Fold } from './Fold';
import { GridCell } from './GridCell';
import { HEAD_WIDTH } from './sizes';

interface GridRowProps {
  readonly model: SheetModel;
  readonly position: number;
  /** What stands above the first row, in pixels. */
  readonly above: number;
  /** Positions of the columns in view. */
  readonly columns: readonly number[];
  /** The column of the active cell, on its row only. */
  readonly active: number | null;
  readonly flags: ReadonlyMap<number, FlaggedCell> | undefined;
  readonly onOpenFold: (row: number) => void;
}

export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { model, position, above, columns, active, flags, onOpenFold } = props;
  const track = model.rows.all[position];
  if (!track) return null;
  const style = { transform: `translateY(${above + track.start}px)`, height: track.size };
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
      {columns.map((at) => cellOf(model, track, model.columns.all[at], active, flags))}
    </tr>
  );
});

function cellOf(
  model: SheetModel,
  row: Track,
  column: Track | undefined,
  active: number | null,
  flags: GridRowProps['flags'],
): ReactNode {
  if (!column || column.folded !== null) return null;
  const view = cellView(model, row, column, flags?.get(column.from) ?? null);
  if (view === null) return null;
  return (
    <GridCell
      key={column.from}
      row={row.from}
      column={column.from}
      left={HEAD_WIDTH + column.start - 1}
      view={view}
      isActive={active === column.from}
    />
  );
}
