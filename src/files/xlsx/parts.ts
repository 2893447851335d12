import { FileProblem } from '../problem';
import type { ZipPackage } from '../zip';
import { readRelationships, type Relationship } from './relationships';
import type { SheetEntry } from './workbook';

/** The part that names the sheets, found by the type of its relationship. @throws FileProblem where there is none */
export function workbookPart(zip: ZipPackage): string {
  const target = readRelationships(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(target)) throw new FileProblem('binary-workbook');
  if (!zip.find(target)) throw new FileProblem('missing-part', { part: target });
  return target;
}

/** The part of a worksheet; null for chart, dialog and macro sheets, which hold no cells of a contract. */
export function worksheetPart(entry: SheetEntry, relationships: readonly Relationship[], part: string): string | null {
  const relationship = relationships.find(({ id }) => id === entry.relationship);
  if (!relationship) throw new FileProblem('damaged', { part, detail: 'reference' });
  return relationship.type === 'worksheet' ? relationship.target : null;
}
