import type { XmlElement } from './outline';
import { decodeReferences } from './references';

/** The text of an element that holds nothing else, references decoded. */
export function elementContent(text: string, { openEnd, closeStart }: XmlElement): string {
  return decodeReferences(text.slice(openEnd, closeStart)) ?? '';
}
