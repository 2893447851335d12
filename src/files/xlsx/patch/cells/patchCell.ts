import { elementTextOf, removeAttribute, setAttribute, type TextPatch } from '../../../xml';
import type { PlacedCell } from './layout';
import type { WrittenContent } from './writtenContent';

const VALUE = new Set(['f', 'v', 'is']);
const RESULT = new Set(['v', 'is']);

/** Gives a cell another style. */
export function patchStyle(patch: TextPatch, text: string, cell: PlacedCell, style: number): void {
  setAttribute(patch, text, cell, 's', String(style));
}

/** Puts a content in place of the one that a cell has; null leaves it blank. Its extensions stay. */
export function patchContent(patch: TextPatch, text: string, cell: PlacedCell, content: WrittenContent | null): void {
  // What they point to (dynamic array, picture, linked data) belongs to the value that goes.
  for (const name of ['cm', 'vm']) if (cell.attributes[name] !== undefined) removeAttribute(patch, text, cell, name);
  replaceValue(patch, text, cell, content, { names: VALUE, at: cell.openEnd });
}

/**
 * Whether a cell holds this formula as an array formula: written as text alone it would become an ordinary one, with
 * another result.
 */
export function holdsArray(text: string, { children, names }: PlacedCell, formula: string, part: string): boolean {
  const element = children[names.indexOf('f')];
  if (element?.attributes['t'] !== 'array') return false;
  const held = elementTextOf(text.slice(element.start, element.end), part);
  return (held.startsWith('=') ? held.slice(1) : held) === formula;
}

/** Gives the formula of a cell another stored result. */
export function patchResult(patch: TextPatch, text: string, cell: PlacedCell, result: WrittenContent): void {
  if (cell.attributes['vm'] !== undefined) removeAttribute(patch, text, cell, 'vm');
  const formula = cell.children[cell.names.indexOf('f')];
  replaceValue(patch, text, cell, result, { names: RESULT, at: formula?.end ?? cell.openEnd });
}

/** @param where the elements that go, and the place of the new ones where there are none in a cell that is not empty */
function replaceValue(
  patch: TextPatch,
  text: string,
  cell: PlacedCell,
  content: WrittenContent | null,
  where: { readonly names: ReadonlySet<string>; readonly at: number },
): void {
  const type = content?.type ?? undefined;
  if (type === undefined && cell.attributes['t'] !== undefined) removeAttribute(patch, text, cell, 't');
  if (type !== undefined && cell.attributes['t'] !== type) setAttribute(patch, text, cell, 't', type);

  const elements = content?.elements ?? '';
  const values = cell.children.filter((_, i) => where.names.has(cell.names[i] ?? ''));
  values.forEach(({ start, end }, i) => patch.replace(start, end, i === 0 ? elements : ''));
  if (values.length > 0 || elements === '') return;
  if (cell.isEmpty) patch.replace(cell.end - 2, cell.end, `>${elements}</${cell.qualified}>`);
  else patch.insert(where.at, elements);
}

/** Whether a cell says nothing but its value and its place, which no other depends on: once blank it can go. */
export function isBare({ attributes, names, placesNext }: PlacedCell): boolean {
  return attributes['s'] === undefined && !placesNext && names.every((name) => VALUE.has(name ?? ''));
}

export function hasFormula({ names }: PlacedCell): boolean {
  return names.includes('f');
}
