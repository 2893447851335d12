import { outline, TextPatch, type XmlElement } from '../../../../xml';
import { SHEET_NAMESPACES } from '../../../namespaces';
import { declareType } from '../../contentTypes';
import { freePart } from '../../freePart';
import type { PackageEditor } from '../../packageEditor';
import { relate, relationshipsOf } from '../../relationships';
import { prefixed } from '../../styles/stylesPart';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

export const AUTHOR = 'Cofisol';

/** A note as it is to be written. */
export interface WrittenNote {
  /** « B12 ». */
  readonly cell: string;
  /** The content of its `<text>`, names without prefix. */
  readonly xml: string;
}

/** The part with the notes of a sheet, or null. */
export function commentsPart(editor: PackageEditor, sheet: string): string | null {
  const found = relationshipsOf(editor, sheet).find(({ type, external }) => type === 'comments' && !external);
  return found ? editor.find(found.target) : null;
}

/** The cells that have a note already, or a conversation, which stands in the notes for older readers. */
export function notedCells(editor: PackageEditor, sheet: string): ReadonlySet<string> {
  const conversations = relationshipsOf(editor, sheet).filter(({ type }) => type.endsWith('/threadedComment'));
  const parts = [commentsPart(editor, sheet), ...conversations.map(({ target }) => editor.find(target))];
  return new Set(
    parts.flatMap((part) => (part === null ? [] : references(outline(editor.text(part), part, SHEET_NAMESPACES)))),
  );
}

/** Adds notes behind those that the sheet has; the part is made where there is none. */
export function addComments(
  editor: PackageEditor,
  sheet: string,
  notes: readonly WrittenNote[],
  strict: boolean,
): void {
  const known = commentsPart(editor, sheet);
  const part = known ?? createComments(editor, sheet, strict);
  const text = editor.text(part);
  const root = outline(text, part, SHEET_NAMESPACES);
  const prefix = root.qualified.slice(0, root.qualified.indexOf(':') + 1);
  const patch = new TextPatch(text);
  const author = addAuthor(patch, text, root, prefix);
  const elements = notes
    .map(({ cell, xml }) => `<comment ref="${cell}" authorId="${author}" shapeId="0"><text>${xml}</text></comment>`)
    .join('');
  const list = root.children.find(({ name }) => name === 'commentList');
  addInside(patch, root, list, `${prefix}commentList`, prefixed(elements, prefix));
  editor.patch(part, patch);
}

/** The index of our author in the list, behind the others where it is new. */
function addAuthor(patch: TextPatch, text: string, root: XmlElement, prefix: string): number {
  const list = root.children.find(({ name }) => name === 'authors');
  const authors = list?.children.filter(({ name }) => name === 'author') ?? [];
  const ours = authors.findIndex(({ openEnd, closeStart }) => text.slice(openEnd, closeStart) === AUTHOR);
  if (ours >= 0) return ours;
  const author = `<${prefix}author>${AUTHOR}</${prefix}author>`;
  if (list || root.isEmpty) addInside(patch, root, list, `${prefix}authors`, author);
  else patch.insert(root.openEnd, `<${prefix}authors>${author}</${prefix}authors>`);
  return authors.length;
}

/** Puts elements last into a list, which may be absent or an empty tag. */
function addInside(
  patch: TextPatch,
  root: XmlElement,
  list: XmlElement | undefined,
  qualified: string,
  elements: string,
): void {
  if (list && !list.isEmpty) patch.insert(list.closeStart, elements);
  else if (list) patch.replace(list.start, list.end, `<${qualified}>${elements}</${qualified}>`);
  else patch.insert(placeOfList(root), `<${qualified}>${elements}</${qualified}>`);
}

/** Behind the authors, before an extLst. */
function placeOfList(root: XmlElement): number {
  return root.children.find(({ name }) => name === 'authors')?.end ?? root.openEnd;
}

function createComments(editor: PackageEditor, sheet: string, strict: boolean): string {
  const part = freePart(editor, (n) => `xl/comments${n}.xml`);
  editor.put(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${strict ? STRICT_MAIN : MAIN}">` +
      '<authors></authors><commentList></commentList></comments>',
  );
  declareType(editor, part, TYPE);
  relate(editor, sheet, { type: 'comments', target: part, strict });
  return part;
}

/** The cells of all elements that have a `ref`, whatever namespace they are of. */
function references(element: XmlElement): readonly string[] {
  const own = element.attributes['ref'];
  return [
    ...(own === undefined ? [] : [own.replaceAll('$', '').toUpperCase()]),
    ...element.children.flatMap(references),
  ];
}
