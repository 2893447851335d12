import { EditProblem } from '../../../sheets';
import { FileProblem } from '../../problem';
import { outline, type XmlElement } from '../../xml';
import { SHEET_NAMESPACES } from '../namespaces';
import type { PackageEditor } from './packageEditor';
import { relationshipsOf, type LiveRelationship } from './relationships';

const STRICT_SHEETS = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Where the parts of a workbook stand at one moment of its patching: ask again after a change. */
export interface WorkbookParts {
  readonly part: string;
  readonly root: XmlElement;
  /** ISO strict spelling of namespaces and relationship types. */
  readonly strict: boolean;
  readonly relationships: readonly LiveRelationship[];
  /** In the order of the tabs, chart and dialog sheets included. */
  readonly sheets: readonly SheetPart[];
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly calcChain: string | null;
}

export interface SheetPart {
  readonly name: string;
  readonly index: number;
  readonly sheetId: number;
  readonly element: XmlElement;
  readonly relationship: string;
  readonly part: string;
  /** False for a chart, dialog or macro sheet. */
  readonly isWorksheet: boolean;
}

/** @throws FileProblem where the workbook cannot be read */
export function workbookParts(editor: PackageEditor): WorkbookParts {
  const main = relationshipsOf(editor, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const root = outline(editor.text(main), main, SHEET_NAMESPACES);
  const relationships = relationshipsOf(editor, main);
  const target = (type: string): string | null => {
    const found = relationships.find((relationship) => relationship.type === type && !relationship.external)?.target;
    return found === undefined ? null : editor.find(found);
  };
  return {
    part: main,
    root,
    strict: namespaceOf(root) === STRICT_SHEETS,
    relationships,
    sheets: sheetParts(root, relationships, main),
    styles: target('styles'),
    sharedStrings: target('sharedStrings'),
    calcChain: target('calcChain'),
  };
}

/** @throws EditProblem no-such-sheet */
export function sheetPart(parts: WorkbookParts, name: string): SheetPart {
  const found = parts.sheets.find((sheet) => sheet.name === name && sheet.isWorksheet);
  if (found) return found;
  throw new EditProblem(
    'no-such-sheet',
    `La feuille « ${name} » n'est plus dans le classeur : contrôlez-le de nouveau avant d'écrire.`,
  );
}

/** The namespace of an element by the prefix in force at the root. */
function namespaceOf(root: XmlElement): string {
  const colon = root.qualified.indexOf(':');
  return root.attributes[colon < 0 ? 'xmlns' : `xmlns:${root.qualified.slice(0, colon)}`] ?? '';
}

function sheetParts(root: XmlElement, relationships: readonly LiveRelationship[], part: string): SheetPart[] {
  const list = root.children.find(({ name }) => name === 'sheets')?.children ?? [];
  return list
    .filter(({ name }) => name === 'sheet')
    .map((element, index) => {
      const id = relationshipId(element);
      const relationship = relationships.find((one) => one.id === id);
      if (!relationship) throw new FileProblem('damaged', { part, detail: 'reference' });
      return {
        name: element.attributes['name'] ?? '',
        index,
        sheetId: Number(element.attributes['sheetId'] ?? 0),
        element,
        relationship: id,
        part: relationship.target,
        isWorksheet: relationship.type === 'worksheet',
      };
    });
}

/** `r:id`, under whatever prefix the document has it. */
export function relationshipId(element: XmlElement): string {
  const entry = Object.entries(element.attributes).find(([name]) => name.endsWith(':id') && !name.startsWith('xmlns'));
  return entry?.[1] ?? '';
}
