import type { SheetSnapshot } from '../../sheets';
import { FileProblem } from '../problem';
import { parseXml, type Attributes } from '../xml';
import { isTrue } from '../attributes';
import { SHEET_NAMESPACES } from './namespaces';

/** What the workbook part says: its sheets in order, of whatever sort, its names, its date system. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: SheetSnapshot['visibility'];
}

export interface NameEntry {
  readonly name: string;
  readonly refersTo: string;
  /** Index of the sheet that it is local to, among all the sheets, or null. */
  readonly sheetIndex: number | null;
}

export function readWorkbookPart(bytes: Uint8Array, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let date1904 = false;
  let structureProtected = false;
  const seen = { workbook: false };
  let name: Attributes | null = null;
  let text = '';
  parseXml(bytes, part, SHEET_NAMESPACES, {
    open(element, attributes) {
      if (element === 'workbook') seen.workbook = true;
      else if (element === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      else if (element === 'workbookProtection') structureProtected = isTrue(attributes['lockStructure']);
      else if (element === 'sheet') sheets.push(sheetEntry(attributes));
      else if (element === 'definedName') [name, text] = [attributes, ''];
      return ['workbook', 'sheets', 'definedNames', 'definedName'].includes(element);
    },
    text(piece) {
      if (name) text += piece;
    },
    close(element) {
      if (element !== 'definedName' || !name) return;
      const local = name['localSheetId'];
      names.push({ name: name['name'] ?? '', refersTo: text, sheetIndex: local === undefined ? null : Number(local) });
      name = null;
    },
  });
  if (!seen.workbook) throw new FileProblem('not-a-workbook', { part, detail: 'other-office-document' });
  return { sheets, names, date1904, structureProtected };
}

function sheetEntry(attributes: Attributes): SheetEntry {
  const state = attributes['state'];
  return {
    name: attributes['name'] ?? '',
    relationship: attributes['r:id'] ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
}
