import { ownSheets, type OwnSheet } from '../../../../sheets';
import { Budget } from '../../../budget';
import { DEFAULT_LIMITS } from '../../../limits';
import { COLUMNS } from '../../../place';
import { readSharedStrings } from '../../sharedStrings';
import { readSheet } from '../../sheet';
import { readWorkbookPart } from '../../workbook';
import type { PackageEditor } from '../packageEditor';
import type { SheetPart, WorkbookParts } from '../workbookParts';

export interface ReadOwnSheet extends OwnSheet {
  /** Places of its formulas, row * 16384 + column. */
  readonly formulas: ReadonlySet<number>;
}

/** What the workbook, as it stands in the editor, says of a sheet that Cofisol made; null of another one. */
export function readOwnSheet(editor: PackageEditor, parts: WorkbookParts, sheet: SheetPart): ReadOwnSheet | null {
  const { names, sheets, date1904 } = readWorkbookPart(editor.read(parts.part), parts.part);
  const strings = parts.sharedStrings;
  const { cells } = readSheet(editor.read(sheet.part), {
    strings: strings === null ? [] : readSharedStrings(editor.read(strings), strings),
    formats: [],
    date1904,
    budget: new Budget(DEFAULT_LIMITS),
    part: sheet.part,
  });
  const local = names.map(({ sheetIndex, ...name }) => {
    return { ...name, sheet: sheetIndex === null ? null : (sheets[sheetIndex]?.name ?? null) };
  });
  const own = ownSheets({ sheets: [{ name: sheet.name, cells }], names: local })[0];
  if (!own) return null;
  const formulas = cells.filter(({ formula }) => formula !== null).map(({ row, column }) => row * COLUMNS + column);
  return { ...own, formulas: new Set(formulas) };
}
