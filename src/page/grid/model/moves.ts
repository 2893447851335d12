import type { SheetModel } from './sheetModel';
import type { Tracks } from './tracks';

/** A place on the sheet that is shown. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Stroke {
  readonly key: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly control: boolean;
}

type Step = readonly [rows: number, columns: number];
const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads, as in a spreadsheet; null for a key that does not move. `page`: rows in view. */
export function moved(model: SheetModel, from: Place, { key, control }: Stroke, page: number): Place | null {
  const step = ARROWS[key];
  if (step) return control ? toEdge(model, from, step) : oneStep(model, from, step);
  const { lastRow, lastColumn } = model.extent;
  switch (key) {
    case 'Home':
      return anchored(model, { row: control ? firstShown(model.rows) : from.row, column: firstShown(model.columns) });
    case 'End':
      return control
        ? anchored(model, { row: lastRow, column: lastColumn })
        : anchored(model, { row: from.row, column: lastOfRow(model, from.row) });
    case 'PageDown':
      return anchored(model, { row: along(model.rows, from.row, page), column: from.column });
    case 'PageUp':
      return anchored(model, { row: along(model.rows, from.row, -page), column: from.column });
    default:
      return null;
  }
}

/** The top left cell of the merged cells that a place is in. */
export function anchored(model: SheetModel, place: Place): Place {
  const merge = model.merges.at(place.row, place.column);
  return merge ? { row: merge.top, column: merge.left } : place;
}

/** From the far side of merged cells, to the next line that is shown. */
function oneStep(model: SheetModel, { row, column }: Place, [down, right]: Step): Place {
  const merge = model.merges.at(row, column);
  const fromRow = down > 0 ? (merge?.bottom ?? row) : (merge?.top ?? row);
  const fromColumn = right > 0 ? (merge?.right ?? column) : (merge?.left ?? column);
  return anchored(model, {
    row: down === 0 ? row : along(model.rows, fromRow, down),
    column: right === 0 ? column : along(model.columns, fromColumn, right),
  });
}

/** To the end of the run of filled cells, else to the next filled one, else to the end of what is used. */
function toEdge(model: SheetModel, from: Place, step: Step): Place {
  const isFilled = ({ row, column }: Place): boolean => model.cellAt(row, column) !== undefined;
  let at = from;
  let next = oneStep(model, at, step);
  const inRun = isFilled(at) && isFilled(next);
  while (next.row !== at.row || next.column !== at.column) {
    if (inRun && !isFilled(next)) return at;
    at = next;
    if (!inRun && isFilled(at)) return at;
    next = oneStep(model, at, step);
  }
  return at;
}

/** Past lines that are folded. */
function along({ all, positionOf }: Tracks, line: number, by: number): number {
  const direction = Math.sign(by);
  let left = Math.abs(by);
  let found = line;
  for (let at = positionOf(line) + direction; at >= 0 && at < all.length && left > 0; at += direction) {
    const track = all[at];
    if (!track || track.folded !== null) continue;
    found = track.from;
    left -= 1;
  }
  return found;
}

function firstShown({ all }: Tracks): number {
  return all.find(({ folded }) => folded === null)?.from ?? 0;
}

function lastOfRow(model: SheetModel, row: number): number {
  for (let column = model.extent.lastColumn; column > 0; column--) if (model.cellAt(row, column)) return column;
  return 0;
}
