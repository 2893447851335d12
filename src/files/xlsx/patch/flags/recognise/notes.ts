import { cellAddress, parseAddress } from '../../../../../sheets';
import { relationshipsPart } from '../../../relationships';
import { SHEET_NAMESPACES } from '../../../namespaces';
import { unescapeText } from '../../../escapes';
import { elementTextOf, outline, TextPatch, type XmlElement } from '../../../../xml';
import { removePart } from '../../contentTypes';
import type { PackageEditor } from '../../packageEditor';
import { relationshipsOf, unrelate } from '../../relationships';
import { relationshipId } from '../../workbookParts';
import { AUTHOR, commentsPart } from '../notes/commentsPart';
import { isOurNote } from '../notes/noteText';
import { shapesOf } from '../notes/vmlText';

/** Takes our notes out of a sheet with their boxes; parts that hold nothing else go too. */
export function removeNotes(editor: PackageEditor, sheet: string): void {
  const part = commentsPart(editor, sheet);
  if (part === null) return;
  const text = editor.text(part);
  if (!text.includes(AUTHOR)) return;
  const root = outline(text, part, SHEET_NAMESPACES);
  const comments = root.children.find(({ name }) => name === 'commentList')?.children ?? [];
  const ours = comments.filter((comment) => isOurNote(textOf(text, comment, part)));
  if (ours.length === 0) return;
  removeBoxes(editor, sheet, new Set(ours.map(({ attributes }) => cellOf(attributes['ref'] ?? ''))));
  if (ours.length === comments.length) {
    removeFrom(editor, sheet, part);
    return;
  }
  const patch = new TextPatch(text);
  for (const { start, end } of ours) patch.replace(start, end, '');
  removeAuthor(
    patch,
    text,
    root,
    comments.filter((comment) => !ours.includes(comment)),
  );
  editor.patch(part, patch);
}

function textOf(text: string, comment: XmlElement, part: string): string {
  const runs = texts(comment).map(({ start, end }) => elementTextOf(text.slice(start, end), part));
  return unescapeText(runs.join(''));
}

/** The pieces of text of a note, phonetic ones aside. */
function texts(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === 't' ? [child] : child.name === 'rPh' ? [] : texts(child)));
}

/** Our author, where it is the last of the list and nobody's note is left under it: no index moves. */
function removeAuthor(patch: TextPatch, text: string, root: XmlElement, left: readonly XmlElement[]): void {
  const authors = root.children.find(({ name }) => name === 'authors')?.children ?? [];
  const last = authors.at(-1);
  if (!last || text.slice(last.openEnd, last.closeStart) !== AUTHOR) return;
  const isUsed = left.some(({ attributes }) => Number(attributes['authorId']) === authors.length - 1);
  if (!isUsed) patch.replace(last.start, last.end, '');
}

function removeBoxes(editor: PackageEditor, sheet: string, cells: ReadonlySet<string>): void {
  const text = editor.text(sheet);
  const root = outline(text, sheet, SHEET_NAMESPACES, ({ name }) => name !== 'sheetData');
  const named = root.children.find(({ name }) => name === 'legacyDrawing');
  const id = named ? relationshipId(named) : '';
  const target = relationshipsOf(editor, sheet).find((one) => one.id === id)?.target;
  const part = target === undefined ? null : editor.find(target);
  if (!named || part === null) return;
  const vml = editor.text(part);
  const patch = new TextPatch(vml);
  for (const { start, end, cell } of shapesOf(vml)) {
    if (cell && cells.has(cellAddress(cell.row, cell.column))) patch.replace(start, end, '');
  }
  if (holdsMore(patch.apply().text)) {
    editor.patch(part, patch);
    return;
  }
  const sheetPatch = new TextPatch(text);
  sheetPatch.replace(named.start, named.end, '');
  editor.patch(sheet, sheetPatch);
  removeFrom(editor, sheet, part);
}

/** Whether a drawing has anything left to show. */
function holdsMore(vml: string): boolean {
  return /<(?:\w+:)?(?:shape|group|rect|oval|line|image|roundrect|polyline|arc|curve)[\s>]/.test(vml);
}

function removeFrom(editor: PackageEditor, sheet: string, part: string): void {
  removePart(editor, relationshipsPart(part));
  removePart(editor, part);
  for (const { id, target, external } of relationshipsOf(editor, sheet)) {
    if (!external && target === part) unrelate(editor, sheet, id);
  }
}

function cellOf(reference: string): string {
  const place = parseAddress(reference);
  return place ? cellAddress(place.row, place.column) : reference;
}
