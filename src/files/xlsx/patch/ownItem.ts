import { FileProblem } from '../../problem';
import { elementText, outline, TextPatch } from '../../xml';
import { relationshipsPart } from '../relationships';
import { declareDefaultType, declareType, removePart } from './contentTypes';
import type { PackageEditor } from './packageEditor';
import { relate, relationshipsOf, unrelate } from './relationships';
import { workbookParts } from './workbookParts';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DATASTORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** A custom XML item of Cofisol: one root element of a namespace of our own, with text in it. */
export interface OwnItem {
  readonly namespace: string;
  readonly root: string;
  readonly text: string;
  /** Excel knows items by it; fixed, so that writing the same twice gives the same file. */
  readonly guid: string;
}

/**
 * The part of our item of that namespace, or null. Items of other programs are not looked into further than their root.
 * LibreOffice keeps items and relates them to the package instead of the workbook.
 */
export function findOwnItem(editor: PackageEditor, namespace: string): string | null {
  const related = [...workbookParts(editor).relationships, ...relationshipsOf(editor, '')]
    .filter(({ type, external }) => type === 'customXml' && !external)
    .flatMap(({ target }) => editor.find(target) ?? []);
  const named = editor.names.filter((name) => ITEM.test(name));
  return [...new Set([...related, ...named])].find((item) => isOwn(editor, item, namespace)) ?? null;
}

const ITEM = /^customXml\/item\d+\.xml$/i;

/** Writes an item; one that is there already keeps its part and its place. */
export function putOwnItem(editor: PackageEditor, item: OwnItem): void {
  const known = findOwnItem(editor, item.namespace);
  if (known === null) {
    addItem(editor, item);
    return;
  }
  const text = editor.text(known);
  const root = outline(text, known, new Map(), () => false);
  const patch = new TextPatch(text);
  patch.replace(root.start, root.end, elementOf(item));
  editor.patch(known, patch);
}

/** Takes an item out with its properties, its relationships and its content types. */
export function removeOwnItem(editor: PackageEditor, namespace: string): void {
  for (let item = findOwnItem(editor, namespace); item !== null; item = findOwnItem(editor, namespace)) {
    for (const { target, external } of relationshipsOf(editor, item)) if (!external) removePart(editor, target);
    removePart(editor, relationshipsPart(item));
    removePart(editor, item);
    for (const source of [workbookParts(editor).part, '']) {
      for (const { id, target } of relationshipsOf(editor, source)) if (target === item) unrelate(editor, source, id);
    }
  }
}

function addItem(editor: PackageEditor, item: OwnItem): void {
  const { part: workbook, strict } = workbookParts(editor);
  const n = freeNumber(editor);
  const part = `customXml/item${n}.xml`;
  const properties = `customXml/itemProps${n}.xml`;
  editor.put(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${elementOf(item)}`);
  editor.put(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${item.guid}" xmlns:ds="${DATASTORE}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${item.namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  declareDefaultType(editor, 'xml', 'application/xml');
  // Some programs declare every .xml to be the workbook.
  declareType(editor, part, 'application/xml');
  declareType(editor, properties, PROPERTIES_TYPE);
  relate(editor, part, { type: 'customXmlProps', target: properties, strict });
  relate(editor, workbook, { type: 'customXml', target: part, strict });
}

function elementOf({ namespace, root, text }: OwnItem): string {
  return `<${root} xmlns="${namespace}">${elementText(text)}</${root}>`;
}

function isOwn(editor: PackageEditor, part: string, namespace: string): boolean {
  try {
    return outline(editor.text(part), part, new Map([[namespace, '']]), () => false).name !== null;
  } catch (error) {
    // Another program's item may be anything.
    if (error instanceof FileProblem) return false;
    throw error;
  }
}

function freeNumber(editor: PackageEditor): number {
  const taken = new Set(editor.names.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    if (!taken.has(`customxml/item${n}.xml`) && !taken.has(`customxml/itemprops${n}.xml`)) return n;
  }
}
