import { formatColor } from 'numfmt';
import type { CellLook } from '../../../files';
import type { Cell, FlaggedCell } from '../../../sheets';
import { readableOn } from './contrast';
import { textWidth } from '../model/fit';
import type { SheetModel } from '../model/sheetModel';
import type { Track } from '../model/tracks';

/** All that the drawing of one cell needs. */
export interface CellView {
  readonly text: string;
  readonly look: CellLook;
  readonly align: 'left' | 'center' | 'right';
  readonly width: number;
  readonly height: number;
  /** The room that the text takes beyond its cell, over blank ones; null where it stays within. */
  readonly spill: number | null;
  /** That of the number format (« [Red] »), as it can be read there: CSS. */
  readonly colour: string | null;
  readonly flag: FlaggedCell | null;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** The cell of two tracks; null where it is covered by merged cells that start elsewhere. */
export function cellView(model: SheetModel, row: Track, column: Track, flag: FlaggedCell | null): CellView | null {
  const merge = model.merges.at(row.from, column.from);
  if (merge && (merge.top !== row.from || merge.left !== column.from)) return null;
  const look = model.lookAt(row.from, column.from);
  const cell = model.cellAt(row.from, column.from);
  const text = cell ? model.textOf(cell) : '';
  const align = alignOf(look, cell);
  const width = merge ? spanSize(model.columns.all, model.columns.positionOf(merge.left), merge.right) : column.size;
  const height = merge ? spanSize(model.rows.all, model.rows.positionOf(merge.top), merge.bottom) : row.size;
  const spills = cell?.value.kind === 'text' && !look.wrap && merge === null && align === 'left' && flag === null;
  return {
    text,
    look,
    align,
    width,
    height,
    spill: spills ? spillOf(model, row.from, column, textWidth(text, look)) : null,
    colour: readable(look, cell ? formatColour(cell) : null),
    flag,
    columnSpan: merge ? merge.right - merge.left + 1 : 1,
    rowSpan: merge ? merge.bottom - merge.top + 1 : 1,
  };
}

function readable({ fill }: CellLook, colour: string | null): string | null {
  return colour === null ? null : readableOn(fill, colour);
}

function alignOf(look: CellLook, cell: Cell | undefined): CellView['align'] {
  if (look.horizontal === 'center' || look.horizontal === 'right') return look.horizontal;
  if (look.horizontal !== 'general' || !cell) return 'left';
  const { kind } = cell.value;
  return kind === 'number' ? 'right' : kind === 'boolean' || kind === 'error' ? 'center' : 'left';
}

/** The size of the tracks from a position up to a line. */
function spanSize(all: readonly Track[], from: number, last: number): number {
  let size = 0;
  for (let at = from; at < all.length && (all[at]?.from ?? Infinity) <= last; at++) size += all[at]?.size ?? 0;
  return size;
}

function spillOf(model: SheetModel, row: number, column: Track, wanted: number): number | null {
  if (wanted <= column.size) return null;
  let room = column.size;
  const { all, positionOf } = model.columns;
  for (let at = positionOf(column.from) + 1; at < all.length && room < wanted; at++) {
    const next = all[at];
    if (!next || model.cellAt(row, next.from) || model.merges.at(row, next.from)) break;
    room += next.size;
  }
  return room > column.size ? Math.min(room, wanted) : null;
}

/** The colours that formats know by name. */
const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '00FF00',
  blue: '0000FF',
  yellow: 'FFFF00',
  magenta: 'FF00FF',
  cyan: '00FFFF',
};

/** « RRGGBB », or null. */
function formatColour({ value, format }: Cell): string | null {
  if (value.kind !== 'number' || !format.includes('[')) return null;
  try {
    const colour = formatColor(format, Number(value.raw)) as unknown;
    if (typeof colour !== 'string') return null;
    return /^#[0-9a-f]{6}$/i.test(colour) ? colour.slice(1) : (NAMED[colour] ?? null);
  } catch {
    // A code that nobody can read has no colour.
    return null;
  }
}
