import type { XmlElement } from '../../../xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The element by which a sheet names the drawing of its notes; it brings its namespace where the sheet has none. */
export function legacyDrawing(root: XmlElement, relationship: string, strict: boolean): string {
  const prefix = root.qualified.slice(0, root.qualified.indexOf(':') + 1);
  const uri = strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const declared = Object.entries(root.attributes).find(([name, value]) => name.startsWith('xmlns:') && value === uri);
  const known = declared?.[0].slice('xmlns:'.length);
  const id = `${known ?? 'r'}:id="${relationship}"`;
  return `<${prefix}legacyDrawing${known === undefined ? ` xmlns:r="${uri}"` : ''} ${id}/>`;
}
