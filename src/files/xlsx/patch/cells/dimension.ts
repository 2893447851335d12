import { cellAddress } from '../../../../sheets';
import { parseRange } from '../../../place';
import { setAttribute, type TextPatch } from '../../../xml';
import type { SheetLayout } from './layout';

/** The range that the sheet says it uses, widened to new cells. */
export function widenDimension(
  patch: TextPatch,
  { root, text }: SheetLayout,
  cells: readonly { readonly row: number; readonly column: number }[],
): void {
  const dimension = root.children.find(({ name }) => name === 'dimension');
  const range = dimension ? parseRange(dimension.attributes['ref'] ?? '') : null;
  if (!dimension || !range) return;
  let { top, left, bottom, right } = range;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  if (top === range.top && left === range.left && bottom === range.bottom && right === range.right) return;
  setAttribute(patch, text, dimension, 'ref', `${cellAddress(top, left)}:${cellAddress(bottom, right)}`);
}
