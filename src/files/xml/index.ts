export { elementContent } from './elementContent';
export { outline, type Inside, type XmlElement } from './outline';
export { parseXml, type Attributes, type XmlHandler } from './parse';
export type { Namespaces } from './scope';
export { TextPatch, type Splice } from './textPatch';
export { decodeWhole, encodeLike, type WholeText } from './wholeText';
export { attributeText, elementText } from './escape';
export { removeAttribute, setAttribute } from './openTag';
export { elementTextOf } from './elementTextOf';
