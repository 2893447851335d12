import type { CellRef } from '../address';
import type { Cell, Snapshot } from '../snapshot';
import type { Edit, Edits } from './edit';
import { sheetFingerprint } from './fingerprint';
import type { CellChange, Inverse, Reverted } from './inverse';
import { cellKey, cellsByKey, contentOf, sameContent } from './preview';

/** A workbook now, as far as a restoring asks. */
export interface Present {
  readonly snapshot: Snapshot;
  /** The number format of a cell of a sheet that is there, a blank one's too. */
  format(cell: CellRef): string;
}

/**
 * The edits that take back what still is as an apply left it, and what is left: for hosts whose workbook was changed since,
 * so that it can't be restored exactly.
 * @param hadFlags whether flags stood there before the apply: neutral data does not bring those back
 */
export function restoringEdits(
  inverse: Inverse,
  present: Present,
  hadFlags: boolean,
): { readonly edits: Edits; readonly reverted: Reverted } {
  const { snapshot } = present;
  const held = cellsByKey(snapshot);
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const intact = inverse.cells
    .filter(({ cell }) => names.has(cell.sheet))
    .filter((one) => isIntact(one, held, present));
  const restored = new Set(intact);

  const added = inverse.addedSheets.filter(({ name }) => names.has(name));
  const isOurs = ({ name, fingerprint }: (typeof added)[number]): boolean =>
    snapshot.sheets.some((sheet) => sheet.name === name && sheetFingerprint(sheet.cells) === fingerprint);
  const { customXml } = inverse;
  const isOwnXml = customXml !== null && snapshot.customXml === customXml.after;

  const edits: Edit[] = [];
  if (inverse.flags && !hadFlags) edits.push({ type: 'set-flags', flags: [] });
  for (const sheet of added) if (isOurs(sheet)) edits.push({ type: 'remove-sheet', sheet: sheet.name });
  edits.push(...intact.flatMap(restoring));
  if (customXml && isOwnXml && customXml.before !== customXml.after) {
    edits.push({ type: 'set-custom-xml', text: customXml.before });
  }
  return {
    edits,
    reverted: {
      kept: inverse.cells.filter((change) => !restored.has(change)).map(({ cell }) => cell),
      keptSheets: added.filter((sheet) => !isOurs(sheet)).map(({ name }) => name),
      lostSheets: inverse.removedSheets.filter((name) => !names.has(name)),
      keptFlags: inverse.flags && hadFlags,
      keptCustomXml: customXml !== null && !isOwnXml,
    },
  };
}

function isIntact({ cell, content, format }: CellChange, held: ReadonlyMap<string, Cell>, present: Present): boolean {
  if (content && !sameContent(contentOf(held.get(cellKey(cell))), content.after)) return false;
  return format === null || present.format(cell) === format.after;
}

function restoring({ cell, content, format }: CellChange): Edit[] {
  const edits: Edit[] = [];
  if (content) edits.push({ type: 'set-content', cell, content: content.before });
  if (format && format.before !== format.after) edits.push({ type: 'set-format', cell, format: format.before });
  return edits;
}
