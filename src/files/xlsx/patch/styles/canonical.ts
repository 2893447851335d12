import { attributeText, outline, type XmlElement } from '../../../xml';

/** A style element written one way whatever its prefix, quotes and order of attributes: two that are equal look the same. */
export function canonical({ qualified, attributes, children }: XmlElement): string {
  const name = localName(qualified);
  const list = Object.entries(attributes)
    .filter(([key]) => key !== 'xmlns' && !key.startsWith('xmlns:'))
    .map(([key, value]) => ` ${key}="${attributeText(value)}"`)
    .sort();
  const inside = children.map(canonical).join('');
  return inside === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${inside}</${name}>`;
}

/** The same of a piece of XML of our own. */
export function canonicalText(xml: string): string {
  return canonical(outline(xml, 'style', new Map()));
}

export function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}
