import type { CellValue, DefinedName, SheetSnapshot, Snapshot, TableRange } from '../../sheets';
import { Budget } from '../budget';
import type { Limits } from '../limits';
import { FileProblem } from '../problem';
import type { ZipPackage } from '../zip';
import { readCorrectionsPart } from './customXml';
import { workbookPart, worksheetPart } from './parts';
import { readRelationships, type Relationship } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { readSheet } from './sheet';
import { readFormats } from './styles';
import { readTable } from './table';
import { readWorkbookPart, type WorkbookPart } from './workbook';

/**
 * The neutral workbook of an opened .xlsx, .xlsm or .xltx. Parts are found by the type of their relationship.
 * @throws FileProblem
 */
export function readXlsx(zip: ZipPackage, limits: Limits): Snapshot {
  const part = workbookPart(zip);
  const workbook = readWorkbookPart(required(zip, part), part);
  const relationships = readRelationships(zip, part);
  if (workbook.sheets.length > limits.sheets) {
    throw new FileProblem('over-limit', { detail: 'sheets', limit: limits.sheets, actual: workbook.sheets.length });
  }
  const context = {
    strings: optional(zip, relationships, 'sharedStrings', readSharedStrings) ?? ([] as readonly CellValue[]),
    formats: optional(zip, relationships, 'styles', readFormats) ?? [],
    date1904: workbook.date1904,
    budget: new Budget(limits),
  };
  const sheets: SheetSnapshot[] = [];
  for (const entry of workbook.sheets) {
    const sheetPart = worksheetPart(entry, relationships, part);
    if (sheetPart === null) continue;
    const content = readSheet(required(zip, sheetPart), { ...context, part: sheetPart });
    sheets.push({ name: entry.name, visibility: entry.visibility, ...content, tables: tables(zip, sheetPart) });
  }
  if (sheets.length === 0) throw new FileProblem('no-sheet');
  return {
    sheets,
    names: names(workbook),
    date1904: workbook.date1904,
    customXml: readCorrectionsPart(zip),
    ...(workbook.structureProtected && { structureProtected: true }),
  };
}

function required(zip: ZipPackage, part: string): Uint8Array {
  const bytes = zip.readPart(part);
  if (!bytes) throw new FileProblem('missing-part', { part });
  return bytes;
}

function optional<T>(
  zip: ZipPackage,
  relationships: readonly Relationship[],
  type: string,
  read: (bytes: Uint8Array, part: string) => T,
): T | null {
  const target = relationships.find((relationship) => relationship.type === type)?.target;
  const bytes = target === undefined ? undefined : zip.readPart(target);
  // Some programs name a part that they leave out where it would be empty.
  return target === undefined || !bytes ? null : read(bytes, target);
}

function tables(zip: ZipPackage, part: string): TableRange[] {
  const found: TableRange[] = [];
  for (const { type, target } of readRelationships(zip, part)) {
    const bytes = type === 'table' ? zip.readPart(target) : undefined;
    const table = bytes ? readTable(bytes, target) : null;
    if (table) found.push(table);
  }
  return found;
}

function names(workbook: WorkbookPart): DefinedName[] {
  return workbook.names.map(({ name, refersTo, sheetIndex }) => ({
    name,
    refersTo,
    sheet: sheetIndex === null ? null : (workbook.sheets[sheetIndex]?.name ?? null),
  }));
}
