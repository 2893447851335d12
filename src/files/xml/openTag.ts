import { attributeText } from './escape';
import type { XmlElement } from './outline';
import type { TextPatch } from './textPatch';

/** Where the open tag of an element stands. */
type OpenTag = Pick<XmlElement, 'qualified' | 'start'>;

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/y;

/** Gives an attribute of an element another value in its place, or adds it behind the others. */
export function setAttribute(patch: TextPatch, text: string, element: OpenTag, name: string, value: string): void {
  const { found, end } = placeOf(text, element, name);
  if (!found) patch.insert(end, ` ${name}="${attributeText(value)}"`);
  // In the quotes that are there: a value set back leaves no trace.
  else if (text[found.value] === '"') patch.replace(found.value, found.end, `"${attributeText(value)}"`);
  else patch.replace(found.value, found.end, `'${attributeText(value).replaceAll("'", '&apos;')}'`);
}

/** Takes an attribute out with the space before it. */
export function removeAttribute(patch: TextPatch, text: string, element: OpenTag, name: string): void {
  const { found } = placeOf(text, element, name);
  if (found) patch.replace(found.start, found.end, '');
}

interface AttributePlace {
  readonly start: number;
  readonly value: number;
  readonly end: number;
}

/** Where an attribute stands (its name as written, prefix included), and where the last one ends. */
function placeOf(text: string, element: OpenTag, name: string): { found: AttributePlace | null; end: number } {
  let at = element.start + 1 + element.qualified.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (!match) return { found: null, end: at };
    const end = ATTRIBUTE.lastIndex;
    if (match[1] === name) return { found: { start: at, value: end - (match[2] ?? '').length, end }, end };
    at = end;
  }
}
