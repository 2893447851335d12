import type { CellStyle } from '../../../../sheets';
import type { XmlElement } from '../../../xml';
import { canonical, localName } from './canonical';

type FontStyle = Pick<CellStyle, 'bold' | 'italic' | 'underline' | 'size' | 'colour'>;

export const CALIBRI = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';

/** The order in which Excel writes what a font says. */
const ORDER = ['b', 'i', 'strike', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset'];

/** The workbook's own font with what the style says otherwise. */
export function fontXml(base: XmlElement | undefined, style: FontStyle): string {
  if (isPlain(style)) return base ? canonical(base) : CALIBRI;
  const own = new Map<string, string>();
  for (const child of base?.children ?? []) own.set(localName(child.qualified), canonical(child));
  if (!base) own.set('sz', '<sz val="11"/>').set('name', '<name val="Calibri"/>').set('family', '<family val="2"/>');
  toggle(own, 'b', style.bold);
  toggle(own, 'i', style.italic);
  toggle(own, 'u', style.underline);
  if (style.size !== undefined) own.set('sz', `<sz val="${style.size}"/>`);
  if (style.colour !== undefined) own.set('color', colourXml('color', style.colour));
  const ordered = [...own].sort(([a], [b]) => rank(a) - rank(b)).map(([, xml]) => xml);
  return `<font>${ordered.join('')}</font>`;
}

export function colourXml(name: string, colour: string): string {
  if (!/^[0-9A-F]{6}$/i.test(colour)) throw new RangeError(`not a colour: ${colour}`);
  return `<${name} rgb="FF${colour.toUpperCase()}"/>`;
}

function toggle(own: Map<string, string>, name: string, value: boolean | undefined): void {
  if (value === true) own.set(name, `<${name}/>`);
  else if (value === false) own.delete(name);
}

function isPlain({ bold, italic, underline, size, colour }: FontStyle): boolean {
  return [bold, italic, underline, size, colour].every((one) => one === undefined);
}

function rank(name: string): number {
  const at = ORDER.indexOf(name);
  return at < 0 ? ORDER.length : at;
}
