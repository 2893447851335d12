import { removeAttribute, setAttribute, type TextPatch } from '../../../xml';
import type { PlacedCell } from './layout';
import type { WrittenContent } from './writtenContent';

const VALUE = new Set(['f', 'v', 'is']);

/** Gives a cell another style. */
export function patchStyle(patch: TextPatch, text: string, cell: PlacedCell, style: number): void {
  setAttribute(patch, text, cell, 's', String(style));
}

/** Puts a content in place of the one that a cell has; null leaves it blank. Its extensions stay. */
export function patchContent(patch: TextPatch, text: string, cell: PlacedCell, content: WrittenContent | null): void {
  // What they point to (dynamic array, picture, linked data) belongs to the value that goes.
  for (const name of ['cm', 'vm']) if (cell.attributes[name] !== undefined) removeAttribute(patch, text, cell, name);
  const type = content?.type ?? undefined;
  if (type === undefined && cell.attributes['t'] !== undefined) removeAttribute(patch, text, cell, 't');
  if (type !== undefined && cell.attributes['t'] !== type) setAttribute(patch, text, cell, 't', type);

  const elements = content?.elements ?? '';
  const values = cell.children.filter((_, i) => VALUE.has(cell.names[i] ?? ''));
  values.forEach(({ start, end }, i) => patch.replace(start, end, i === 0 ? elements : ''));
  if (values.length > 0 || elements === '') return;
  if (cell.isEmpty) patch.replace(cell.end - 2, cell.end, `>${elements}</${cell.qualified}>`);
  else patch.insert(cell.openEnd, elements);
}

/** Whether a cell says nothing but its value and its place, which no other depends on: once blank it can go. */
export function isBare({ attributes, names, placesNext }: PlacedCell): boolean {
  return attributes['s'] === undefined && !placesNext && names.every((name) => VALUE.has(name ?? ''));
}

export function hasFormula({ names }: PlacedCell): boolean {
  return names.includes('f');
}
