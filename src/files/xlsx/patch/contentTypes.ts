import { attributeText, outline, TextPatch, type XmlElement } from '../../xml';
import { PACKAGE_NAMESPACES } from '../namespaces';
import type { PackageEditor } from './packageEditor';

const PART = '[Content_Types].xml';

/** Declares the content type of a part by name, unless that very type already holds for it. */
export function declareType(editor: PackageEditor, part: string, type: string): void {
  const root = types(editor);
  const known = overrideOf(root, part);
  if (known) {
    if (known.attributes['ContentType'] === type) return;
    const patch = new TextPatch(editor.text(PART));
    patch.replace(known.start, known.end, override(known.qualified, part, type));
    editor.patch(PART, patch);
    return;
  }
  if (defaultOf(root, extensionOf(part))?.attributes['ContentType'] === type) return;
  insertLast(editor, root, override(`${prefixOf(root)}Override`, part, type));
}

/** Declares the content type of all parts with an extension (« vml ») where none is declared. */
export function declareDefaultType(editor: PackageEditor, extension: string, type: string): void {
  const root = types(editor);
  if (defaultOf(root, extension)) return;
  const element = `<${prefixOf(root)}Default Extension="${attributeText(extension)}" ContentType="${type}"/>`;
  const first = root.children[0];
  // Defaults stand first by custom; an empty list has no place but its end.
  if (!first || root.isEmpty) insertLast(editor, root, element);
  else {
    const patch = new TextPatch(editor.text(PART));
    patch.insert(first.start, element);
    editor.patch(PART, patch);
  }
}

/** Takes a part out with the declaration of its type; LibreOffice declares that of relationships parts too. */
export function removePart(editor: PackageEditor, part: string): void {
  editor.remove(part);
  forgetType(editor, part);
}

/** Takes out what names the part. */
export function forgetType(editor: PackageEditor, part: string): void {
  const known = overrideOf(types(editor), part);
  if (!known) return;
  const patch = new TextPatch(editor.text(PART));
  patch.replace(known.start, known.end, '');
  editor.patch(PART, patch);
}

function types(editor: PackageEditor): XmlElement {
  return outline(editor.text(PART), PART, PACKAGE_NAMESPACES);
}

function overrideOf(root: XmlElement, part: string): XmlElement | undefined {
  const name = `/${part}`.toLowerCase();
  return root.children.find(({ attributes }) => attributes['PartName']?.toLowerCase() === name);
}

function defaultOf(root: XmlElement, extension: string): XmlElement | undefined {
  return root.children.find(({ attributes }) => attributes['Extension']?.toLowerCase() === extension.toLowerCase());
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1);
}

function prefixOf(root: XmlElement): string {
  return root.qualified.slice(0, root.qualified.indexOf(':') + 1);
}

function override(qualified: string, part: string, type: string): string {
  return `<${qualified} PartName="/${attributeText(part)}" ContentType="${attributeText(type)}"/>`;
}

function insertLast(editor: PackageEditor, root: XmlElement, element: string): void {
  const patch = new TextPatch(editor.text(PART));
  if (root.isEmpty) {
    const tag = editor
      .text(PART)
      .slice(root.start, root.openEnd)
      .replace(/\s*\/>$/, '>');
    patch.replace(root.start, root.end, `${tag}${element}</${root.qualified}>`);
  } else patch.insert(root.closeStart, element);
  editor.patch(PART, patch);
}
