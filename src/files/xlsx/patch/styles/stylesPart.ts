import { attributeText, outline, setAttribute, TextPatch, type XmlElement } from '../../../xml';
import { builtinFormat } from '../../builtinFormats';
import { SHEET_NAMESPACES } from '../../namespaces';
import { declareType } from '../contentTypes';
import type { PackageEditor } from '../packageEditor';
import { placeOfChild, STYLES_ORDER } from '../place';
import { relate } from '../relationships';
import { workbookParts } from '../workbookParts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** The lists of a style sheet to which a patch adds. */
export type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** Custom number formats start here; below are Excel's own. */
const FIRST_CUSTOM = 164;

/** The styles of a workbook while it is patched; a workbook without a styles part gets the plainest one. */
export function stylesPart(editor: PackageEditor): { readonly part: string; readonly root: XmlElement } {
  const parts = workbookParts(editor);
  const part = parts.styles ?? createStyles(editor, parts.part, parts.strict);
  return { part, root: outline(editor.text(part), part, SHEET_NAMESPACES) };
}

/** The elements of one list; none where it is absent. */
export function styleList(root: XmlElement, list: StyleList | 'cellStyleXfs'): readonly XmlElement[] {
  return root.children.find(({ name }) => name === list)?.children.filter(({ name }) => name !== null) ?? [];
}

/**
 * Adds an element behind all others of its list, which keep their indexes, and gives its index.
 * @param xml where its names have no prefix, `prefixed` puts on that of the part
 */
export function appendStyle(editor: PackageEditor, list: StyleList, xml: string): number {
  return appendStyles(editor, list, [xml]);
}

/** Adds several at once and gives the index of the first. */
export function appendStyles(editor: PackageEditor, list: StyleList, xmls: readonly string[]): number {
  const { part, root } = stylesPart(editor);
  const index = styleList(root, list).length;
  if (xmls.length === 0) return index;
  const text = editor.text(part);
  const prefix = root.qualified.slice(0, root.qualified.indexOf(':') + 1);
  const patch = new TextPatch(text);
  const known = root.children.find(({ name }) => name === list);
  const elements = xmls.map((xml) => prefixed(xml, prefix)).join('');
  const count = index + xmls.length;
  const whole = `<${prefix}${list} count="${count}">${elements}</${prefix}${list}>`;
  if (root.isEmpty) {
    const tag = text.slice(root.start, root.openEnd).replace(/\s*\/>$/, '>');
    patch.replace(root.start, root.end, `${tag}${whole}</${root.qualified}>`);
  } else if (!known) patch.insert(placeOfChild(root, list, STYLES_ORDER), whole);
  else if (known.isEmpty) patch.replace(known.start, known.end, whole);
  else {
    if (known.attributes['count'] !== undefined) setAttribute(patch, text, known, 'count', String(count));
    patch.insert(known.closeStart, elements);
  }
  editor.patch(part, patch);
  return index;
}

/** The id of a number format, added where neither Excel nor the workbook has it. */
export function numberFormatId(editor: PackageEditor, code: string): number {
  const { root } = stylesPart(editor);
  const known = styleList(root, 'numFmts').map(({ attributes }) => attributes);
  // The last one of an id is the one that counts; some programs give Excel's own ids another meaning.
  const codes = new Map(known.map((format) => [Number(format['numFmtId']), format['formatCode']]));
  for (const [id, other] of codes) if (other === code) return id;
  for (let id = 0; id < FIRST_CUSTOM; id++) {
    if (builtinFormat(id) === code && isFixed(id) && !codes.has(id)) return id;
  }
  const taken = [...known, ...formatsInDxfs(root)].map((format) => Number(format['numFmtId']) || 0);
  const id = Math.max(FIRST_CUSTOM - 1, ...taken) + 1;
  appendStyle(editor, 'numFmts', `<numFmt numFmtId="${id}" formatCode="${attributeText(code)}"/>`);
  return id;
}

/** Differential styles bring their number formats with them, under ids of the same row. */
function formatsInDxfs(root: XmlElement): readonly XmlElement['attributes'][] {
  return styleList(root, 'dxfs').flatMap(({ children }) =>
    children.filter(({ name }) => name === 'numFmt').map(({ attributes }) => attributes),
  );
}

/** Those built-in formats that are the same in every language of Excel: 14 to 22 and 27 up depend on it. */
function isFixed(id: number): boolean {
  return id <= 4 || (id >= 9 && id <= 13) || id === 49;
}

/** Puts a prefix on the element names of a piece of XML that have none. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)([\w.-]+)(?=[\s/>])/g, `<$1${prefix}$2`);
}

function createStyles(editor: PackageEditor, workbook: string, strict: boolean): string {
  const part = 'xl/styles.xml';
  editor.put(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${strict ? STRICT_MAIN : MAIN}">` +
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  );
  declareType(editor, part, TYPE);
  relate(editor, workbook, { type: 'styles', target: part, strict });
  return part;
}
