import { wholeNumber } from '../../../attributes';
import { COLUMNS, parseRange } from '../../../place';
import { outline, type XmlElement } from '../../../xml';
import { unescapeText } from '../../escapes';
import { SHEET_NAMESPACES } from '../../namespaces';
import type { PackageEditor } from '../packageEditor';
import { relationshipsOf } from '../relationships';
import type { SheetLayout } from './layout';
import type { Target } from './targets';

/**
 * Cells that a table has a word on, with the name of the table: its header, which must be the name of the column, and
 * those of its row of totals that it fills itself. A header written as it is already is no change.
 */
export function ownedByTables(
  editor: PackageEditor,
  { part }: SheetLayout,
  written: readonly (readonly [place: number, target: Target])[],
): ReadonlyMap<number, string> {
  const owned = new Map<number, string>();
  for (const { type, target, external } of relationshipsOf(editor, part)) {
    if (type !== 'table' || external || editor.find(target) === null) continue;
    const table = outline(editor.text(target), target, SHEET_NAMESPACES);
    const owns = ownerOf(table);
    const name = table.attributes['displayName'] ?? table.attributes['name'] ?? '';
    for (const [place, { content }] of written) if (content && owns(place, content)) owned.set(place, name);
  }
  return owned;
}

function ownerOf(table: XmlElement): (place: number, content: NonNullable<Target['content']>) => boolean {
  const range = parseRange(table.attributes['ref'] ?? '');
  if (!range) return () => false;
  const headers = wholeNumber(table.attributes['headerRowCount']) ?? 1;
  const totals = wholeNumber(table.attributes['totalsRowCount']) ?? 0;
  const columns = table.children.find(({ name }) => name === 'tableColumns')?.children ?? [];
  return (place, content) => {
    const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
    const attributes = columns[column - range.left]?.attributes;
    if (!attributes || row < range.top || row > range.bottom) return false;
    if (row < range.top + headers) {
      return content.kind !== 'text' || content.text !== unescapeText(attributes['name'] ?? '');
    }
    const isFilled = attributes['totalsRowFunction'] !== undefined || attributes['totalsRowLabel'] !== undefined;
    return row > range.bottom - totals && isFilled;
  };
}
