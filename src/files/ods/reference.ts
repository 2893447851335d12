import type { CellRange } from '../../sheets';
import { parseRange } from '../place';

/** The sheet and range of « Feuille1.A1:Feuille1.D10 » or « $'Ma feuille'.$A$1:.$D$10 », or null. */
export function parseOdsRange(address: string): { readonly sheet: string; readonly range: CellRange } | null {
  const corners = splitCorners(address).map(splitSheet);
  const [first, second] = corners;
  if (!first || corners.length > 2) return null;
  const range = parseRange(second ? `${first.cell}:${second.cell}` : first.cell);
  return range ? { sheet: first.sheet, range } : null;
}

/** At the colon that stands in no quotes. */
function splitCorners(address: string): string[] {
  const corners: string[] = [];
  let corner = '';
  let quoted = false;
  for (const c of address) {
    if (c === "'") quoted = !quoted;
    if (c === ':' && !quoted) {
      corners.push(corner);
      corner = '';
    } else corner += c;
  }
  return [...corners, corner];
}

function splitSheet(corner: string): { readonly sheet: string; readonly cell: string } {
  const dot = corner.lastIndexOf('.');
  const sheet = corner.slice(0, Math.max(0, dot)).replace(/^\$/, '');
  const name = sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: name, cell: corner.slice(dot + 1) };
}
