export { parseXml, type Attributes, type XmlHandler } from './parse';
export type { Namespaces } from './scope';
