import { elementContent, type TextPatch, type XmlElement } from '../../../xml';
import { nameComment } from '../newSheet/workbookEntry';
import { definedNames } from '../newSheet/positions';
import type { SheetPart } from '../workbookParts';
import { move } from './closeGap';
import { mentions } from './formulaMentions';

/** The names of a workbook, seen from a sheet that is to go. */
export interface NamesAround {
  /**
   * Indexes among all names: those local to the sheet, those that it brought, and those of the workbook that stand for its
   * cells (LibreOffice keeps no comments of names, by which ours are known).
   */
  readonly leaving: ReadonlySet<number>;
  /** Those among them that other sheets may use. */
  readonly leavingGlobally: readonly string[];
  /** Whether one that stays refers to the sheet or to a name that goes. */
  readonly needIt: boolean;
}

export function namesAround(text: string, root: XmlElement, of: { sheet: SheetPart; purpose: string }): NamesAround {
  const names = definedNames(root);
  const leaving = new Set<number>();
  const leavingGlobally: string[] = [];
  names.forEach((name, i) => {
    const { attributes } = name;
    const local = attributes['localSheetId'];
    const brought =
      local === undefined &&
      (attributes['comment'] === nameComment(of.purpose) ||
        mentions(elementContent(text, name), { sheet: of.sheet.name, names: [] }));
    if (brought) leavingGlobally.push(attributes['name'] ?? '');
    if (brought || (local !== undefined && Number(local) === of.sheet.index)) leaving.add(i);
  });
  const gone = { sheet: of.sheet.name, names: leavingGlobally };
  const needIt = names.some((name, i) => !leaving.has(i) && mentions(elementContent(text, name), gone));
  return { leaving, leavingGlobally, needIt };
}

/** Takes names out, the list with them where it is empty then; those local to a later sheet count one less. */
export function leaveNames(
  patch: TextPatch,
  text: string,
  root: XmlElement,
  { leaving, gap }: { readonly leaving: ReadonlySet<number>; readonly gap: number },
): void {
  const names = definedNames(root);
  const list = names[0]?.parent;
  if (list && leaving.size === names.length) patch.replace(list.start, list.end, '');
  else {
    names.forEach((name, i) => {
      if (leaving.has(i)) patch.replace(name.start, name.end, '');
      else move(patch, text, name, { name: 'localSheetId', gap, instead: gap });
    });
  }
}
