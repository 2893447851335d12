import { setAttribute, type TextPatch, type XmlElement } from '../../../xml';
import { placeOfChild, WORKBOOK_ORDER } from '../place';

/** Where a sheet comes in, and whether the workbook opens on it, since no other is shown. */
interface Arrival {
  readonly at: number;
  readonly opens: boolean;
}

/**
 * Whatever counts sheets by their position moves with them when one comes in at `at`: names local to a sheet, the active
 * tab and the first one shown. (Custom views, pivot caches and calculation chains know sheets by id or by name; the
 * titles in docProps/app.xml are a summary for file managers that Excel makes anew at each save: they are left.)
 */
export function makeRoom(patch: TextPatch, text: string, root: XmlElement, { at, opens }: Arrival): void {
  for (const name of definedNames(root)) {
    const local = name.attributes['localSheetId'];
    if (local !== undefined && Number(local) >= at) {
      setAttribute(patch, text, name, 'localSheetId', String(Number(local) + 1));
    }
  }
  const views = bookViews(root);
  for (const view of views) {
    const known = Number(view.attributes['activeTab'] ?? 0);
    const active = opens ? at : known >= at ? known + 1 : known;
    if (active !== known) setAttribute(patch, text, view, 'activeTab', String(active));
    const first = Number(view.attributes['firstSheet'] ?? 0);
    // Where the first tab is the first shown, the new one is shown too.
    if (first > 0 && first >= at) setAttribute(patch, text, view, 'firstSheet', String(first + 1));
  }
  if (views.length === 0 && at === 0 && !opens) addBookView(patch, root);
}

export function definedNames(root: XmlElement): readonly XmlElement[] {
  const list = root.children.find(({ name }) => name === 'definedNames')?.children ?? [];
  return list.filter(({ name }) => name === 'definedName');
}

export function bookViews(root: XmlElement): readonly XmlElement[] {
  const list = root.children.find(({ name }) => name === 'bookViews')?.children ?? [];
  return list.filter(({ name }) => name === 'workbookView');
}

/** A workbook that says nothing opens on its first sheet: on what was the first. */
function addBookView(patch: TextPatch, root: XmlElement): void {
  const prefix = root.qualified.slice(0, root.qualified.indexOf(':') + 1);
  const empty = root.children.find(({ name }) => name === 'bookViews');
  const xml = `<${prefix}bookViews><${prefix}workbookView activeTab="1"/></${prefix}bookViews>`;
  if (empty) patch.replace(empty.start, empty.end, xml);
  else patch.insert(placeOfChild(root, 'bookViews', WORKBOOK_ORDER), xml);
}
