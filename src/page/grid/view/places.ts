import type { Place } from '../model/moves';
import type { SheetModel } from '../model/sheetModel';
import { HEAD_HEIGHT, HEAD_WIDTH } from './sizes';

/** The cell that an event happened on. */
export function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest('[data-row]') : null;
  if (!(cell instanceof HTMLElement)) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell stands on the whole sheet, in pixels. */
export function boxOf(model: SheetModel, { row, column }: Place): Box {
  const down = model.rows.all[model.rows.positionOf(row)];
  const across = model.columns.all[model.columns.positionOf(column)];
  return {
    left: HEAD_WIDTH + (across?.start ?? 0),
    top: HEAD_HEIGHT + (down?.start ?? 0),
    width: across?.size ?? 0,
    height: down?.size ?? 0,
  };
}
