import { EditProblem } from '../../../../sheets';
import { attributeText, elementText, TextPatch, type XmlElement } from '../../../xml';
import type { PackageEditor } from '../packageEditor';
import { placeOfChild, WORKBOOK_ORDER } from '../place';
import { relate } from '../relationships';
import { workbookParts, type WorkbookParts } from '../workbookParts';
import { makeRoom } from './positions';
import { vocabularyOf } from './vocabulary';

/** A name that comes with a sheet. */
export interface AddedName {
  readonly name: string;
  readonly refersTo: string;
  readonly local: boolean;
  readonly hidden?: boolean;
}

export interface WorkbookEntry {
  readonly name: string;
  /** Of the sheet: names of the workbook that come with it are known again by it. */
  readonly purpose: string;
  readonly part: string;
  readonly hidden: boolean;
  /** The workbook opens on it: no other is shown yet. */
  readonly opens: boolean;
  readonly before: string | null;
  readonly names: readonly AddedName[];
}

const HIGHEST_ID = 65_534;

/** Enters a worksheet part that is already there into the workbook, at its place among the tabs. */
export function enterSheet(editor: PackageEditor, entry: WorkbookEntry): void {
  const { part: workbook, strict } = workbookParts(editor);
  const id = relate(editor, workbook, { type: 'worksheet', target: entry.part, strict });
  const parts = workbookParts(editor);
  const text = editor.text(workbook);
  const patch = new TextPatch(text);
  const next = parts.sheets.find(({ name }) => name === entry.before);
  const at = next?.index ?? parts.sheets.length;
  insertSheet(patch, parts, next?.element, sheetXml(parts, entry, id));
  makeRoom(patch, text, parts.root, { at, opens: entry.opens });
  addNames(patch, parts.root, entry, at);
  editor.patch(workbook, patch);
}

/** @throws EditProblem no-such-sheet */
export function checkNeighbour({ sheets }: WorkbookParts, before: string | null): void {
  if (before === null || sheets.some(({ name }) => name === before)) return;
  throw new EditProblem(
    'no-such-sheet',
    `La feuille « ${before} » n'est plus dans le classeur : contrôlez-le de nouveau avant d'écrire.`,
  );
}

function insertSheet(patch: TextPatch, { root }: WorkbookParts, next: XmlElement | undefined, xml: string): void {
  const list = root.children.find(({ name }) => name === 'sheets');
  if (!list) throw new RangeError('a workbook without a list of sheets');
  if (next) patch.insert(next.start, xml);
  else patch.insert(list.closeStart, xml);
}

function sheetXml({ root, sheets, strict }: WorkbookParts, { name, hidden }: WorkbookEntry, id: string): string {
  const namespace = vocabularyOf(strict).relationships;
  const known = Object.entries(root.attributes).find(([key, uri]) => key.startsWith('xmlns:') && uri === namespace);
  const prefix = known?.[0].slice('xmlns:'.length) ?? 'r';
  const declared = known ? '' : ` xmlns:r="${namespace}"`;
  const state = hidden ? ' state="hidden"' : '';
  const ids = new Set(sheets.map(({ sheetId }) => sheetId));
  return `<${prefixOf(root)}sheet name="${attributeText(name)}" sheetId="${freeId(ids)}"${state}${declared} ${prefix}:id="${id}"/>`;
}

/** Above all others, as Excel counts; in the first gap where that would be too high. */
function freeId(taken: ReadonlySet<number>): number {
  const next = Math.max(0, ...taken) + 1;
  if (next <= HIGHEST_ID) return next;
  for (let id = 1; ; id++) if (!taken.has(id)) return id;
}

/** What the names of the workbook that a sheet brought say of themselves, in Excel's list of names too. */
export function nameComment(purpose: string): string {
  return `Cofisol : ${purpose}`;
}

function addNames(patch: TextPatch, root: XmlElement, { names, purpose }: WorkbookEntry, sheetIndex: number): void {
  if (names.length === 0) return;
  const tag = `${prefixOf(root)}definedName`;
  const xml = names.map(({ name, refersTo, local, hidden }) => {
    const scope = local ? ` localSheetId="${sheetIndex}"` : ` comment="${attributeText(nameComment(purpose))}"`;
    const visibility = hidden === true ? ' hidden="1"' : '';
    return `<${tag} name="${attributeText(name)}"${scope}${visibility}>${elementText(refersTo)}</${tag}>`;
  });
  const list = root.children.find((child) => child.name === 'definedNames');
  const whole = `<${tag}s>${xml.join('')}</${tag}s>`;
  if (!list) patch.insert(placeOfChild(root, 'definedNames', WORKBOOK_ORDER), whole);
  else if (list.isEmpty) patch.replace(list.start, list.end, whole);
  else patch.insert(list.closeStart, xml.join(''));
}

function prefixOf(root: XmlElement): string {
  return root.qualified.slice(0, root.qualified.indexOf(':') + 1);
}
