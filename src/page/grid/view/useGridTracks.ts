import type { RefObject } from 'react';
import type { Place } from '../model/moves';
import type { SheetModel } from '../model/sheetModel';
import { HEAD_HEIGHT, HEAD_WIDTH } from './sizes';
import { useGradually } from './useGradually';
import { useTracksInView, type InView } from './useTracksInView';
import { useViewWidth } from './useViewWidth';

interface GridTracks {
  readonly rows: InView;
  readonly columns: InView;
  /** Of the rows that stay in view, in pixels. */
  readonly frozenHeight: number;
  /** How many of the first columns stay in view. */
  readonly heldColumns: number;
}

/** The rows and columns of a sheet to draw: those in sight, those that stay, and what reaches in from elsewhere. */
export function useGridTracks(model: SheetModel, active: Place, scroller: RefObject<HTMLElement | null>): GridTracks {
  const frozenHeight = model.rows.all[model.frozen]?.start ?? 0;
  const rows = useTracksInView(model.rows, scroller, {
    horizontal: false,
    head: HEAD_HEIGHT,
    frozen: frozenHeight,
    also: (first, last) => [
      model.rows.positionOf(active.row),
      // Merged cells that reach into view are drawn by their first row.
      ...model.merges
        .within(model.rows.all[first]?.from ?? 0, model.rows.all[last]?.to ?? 0)
        .map(({ top }) => model.rows.positionOf(top)),
    ],
  });
  const heldColumns = model.frozenColumns(useViewWidth(scroller));
  const heldPositions = Array.from({ length: heldColumns }, (_, at) => at);
  const columns = useTracksInView(model.columns, scroller, {
    horizontal: true,
    head: HEAD_WIDTH,
    frozen: model.columns.all[heldColumns]?.start ?? 0,
    also: (first) => {
      const from = model.columns.all[first]?.from ?? 0;
      const reaching = model.merges
        .within(0, model.extent.rows)
        .filter(({ left, right }) => left < from && right >= from);
      return [
        ...heldPositions,
        model.columns.positionOf(active.column),
        ...reaching.map(({ left }) => model.columns.positionOf(left)),
      ];
    },
  });
  // The row of the active cell first, which screen readers look for, then those in sight.
  const activeRow = model.rows.positionOf(active.row);
  const rankOf = (at: number): number => (at === activeRow ? 0 : rows.isInSight(at) ? 1 : 2);
  const positions = useGradually(rows.positions, columns.positions.length, rankOf);
  return { rows: { ...rows, positions }, columns, frozenHeight, heldColumns };
}
