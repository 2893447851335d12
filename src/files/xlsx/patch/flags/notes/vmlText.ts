/**
 * Excel's VML is XML by its look only (« <br> » without end, attributes without quotes): it is read by pattern, and changed
 * only where it is certain.
 */

/** Where something more fits in at the end of a drawing; null where there is no such place. */
export function endOfDrawing(vml: string): number | null {
  const ends = [...vml.matchAll(/<\/xml\s*>/gi)];
  return ends.at(-1)?.index ?? null;
}

/** Whether the names « v », « o » and « x » stand for what they usually do. */
export function hasUsualPrefixes(vml: string): boolean {
  const root = /<xml\b[^>]*>/i.exec(vml)?.[0] ?? '';
  return USUAL.every(([prefix, uri]) => new RegExp(`xmlns:${prefix}\\s*=\\s*["']${uri}["']`).test(root));
}

const USUAL = [
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['x', 'urn:schemas-microsoft-com:office:excel'],
] as const;

export const USUAL_PREFIXES = USUAL.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');

/** The type of box that notes have. */
export function hasNoteShapeType(vml: string): boolean {
  return /<(?:\w+:)?shapetype\b[^>]*?\sid\s*=\s*["']?_x0000_t202\b/.test(vml);
}

/** The list of blocks of 1024 shape ids that a drawing reserves, and where it stands; null where it reserves none. */
export function idBlocks(vml: string): { readonly blocks: readonly number[]; readonly end: number } | null {
  const found = /<(?:\w+:)?idmap\b[^>]*?\sdata\s*=\s*["']?([\d, ]+)/.exec(vml);
  if (!found) return null;
  const data = found[1] ?? '';
  const blocks = data.split(',').map(Number);
  return { blocks, end: found.index + found[0].length - (data.length - data.trimEnd().length) };
}

/** The blocks in which the shapes of a drawing have their ids. */
export function usedBlocks(vml: string): readonly number[] {
  return [...vml.matchAll(/_x0000_s(\d+)/g)].map((match) => Math.floor(Number(match[1]) / 1024));
}

/** A shape of a drawing; the cell of a note (from 0), or null for what is no note. */
interface Shape {
  readonly start: number;
  readonly end: number;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** The shapes that stand in no other. */
export function shapesOf(vml: string): readonly Shape[] {
  return [...vml.matchAll(/<((?:\w+:)?)shape\s[\s\S]*?<\/\1shape\s*>/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    cell: noteCell(match[0]),
  }));
}

function noteCell(shape: string): Shape['cell'] {
  if (!/<(?:\w+:)?ClientData\b[^>]*ObjectType\s*=\s*["']?Note\b/.test(shape)) return null;
  const row = /<(?:\w+:)?Row\s*>\s*(\d+)\s*</.exec(shape)?.[1];
  const column = /<(?:\w+:)?Column\s*>\s*(\d+)\s*</.exec(shape)?.[1];
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
