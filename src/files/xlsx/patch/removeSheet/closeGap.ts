import { setAttribute, type TextPatch, type XmlElement } from '../../../xml';
import { bookViews } from '../newSheet/positions';
import type { SheetPart } from '../workbookParts';

/** Takes a sheet out of the list of tabs; the active tab and the first one shown move back, as they moved when it came. */
export function closeGap(
  patch: TextPatch,
  text: string,
  root: XmlElement,
  { sheet, sheets }: { readonly sheet: SheetPart; readonly sheets: readonly SheetPart[] },
): void {
  patch.replace(sheet.element.start, sheet.element.end, '');
  const active = nextShown(sheets, sheet.index);
  for (const view of bookViews(root)) {
    move(patch, text, view, { name: 'activeTab', gap: sheet.index, instead: active });
    move(patch, text, view, { name: 'firstSheet', gap: sheet.index, instead: Math.min(sheet.index, active) });
  }
}

/** A position behind the gap moves one down; one in the gap becomes `instead`. */
export function move(
  patch: TextPatch,
  text: string,
  element: XmlElement,
  { name, gap, instead }: { readonly name: string; readonly gap: number; readonly instead: number },
): void {
  const known = element.attributes[name];
  if (known === undefined) return;
  const at = Number(known);
  const next = at > gap ? at - 1 : at === gap ? instead : at;
  if (next !== at) setAttribute(patch, text, element, name, String(next));
}

/** The position that the sheet behind the gap, else the one before it, has once the gap is closed. */
function nextShown(sheets: readonly SheetPart[], gap: number): number {
  const shown = sheets.filter(({ element, index }) => index !== gap && isShown(element));
  const next = shown.find(({ index }) => index > gap);
  return next ? next.index - 1 : (shown.at(-1)?.index ?? 0);
}

export function isShown({ attributes }: XmlElement): boolean {
  return attributes['state'] !== 'hidden' && attributes['state'] !== 'veryHidden';
}
