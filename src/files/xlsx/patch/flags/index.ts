import { flaggedCells, type Flag, type FlaggedCell } from '../../../../sheets';
import { TextPatch } from '../../../xml';
import type { PackageEditor } from '../packageEditor';
import { placeOfChild, WORKSHEET_ORDER } from '../place';
import { sheetPart, workbookParts } from '../workbookParts';
import { cellFormats } from './cellFormats';
import { conditionalFormats } from './conditionalFormats';
import { legacyDrawing } from './legacyDrawing';
import { addMarkStyles } from './markStyles';
import { addNotes } from './notes';
import { ShapeIds } from './notes/vmlPart';
import { sheetPlan, type SheetPlan } from './sheetPlan';

export { removeRecognised } from './recognise';

/**
 * Puts flags into the sheets: conditional formats behind the user's own, and notes. The workbook has none of ours yet.
 * @throws EditProblem no-such-sheet, before anything is written
 */
export function addFlags(editor: PackageEditor, flags: readonly Flag[]): void {
  const { strict } = workbookParts(editor);
  const formatOf = cellFormats(editor);
  const plans = flaggedSheets(editor, flags).map(({ part, cells }) => sheetPlan(editor, part, cells, formatOf));
  const marks = plans.flatMap((plan) => plan.marks);
  if (marks.length === 0) return;
  const styles = addMarkStyles(editor, marks);
  const ids = new ShapeIds(editor);
  for (const plan of plans) writePlan(editor, plan, styles, { strict, ids });
}

function writePlan(
  editor: PackageEditor,
  { ground, marks, notes }: SheetPlan,
  styles: ReadonlyMap<string, number>,
  context: { readonly strict: boolean; readonly ids: ShapeIds },
): void {
  const drawing = addNotes(editor, ground, notes, context);
  const patch = new TextPatch(ground.text);
  const place = (name: string): number => placeOfChild(ground.root, name, WORKSHEET_ORDER);
  const formats = conditionalFormats(ground.root, marks, styles);
  if (formats !== '') patch.insert(place('conditionalFormatting'), formats);
  if (drawing !== null) patch.insert(place('legacyDrawing'), legacyDrawing(ground.root, drawing, context.strict));
  editor.patch(ground.part, patch);
}

/** The parts of the sheets that carry flags; a chart sheet has no cells and carries none. */
function flaggedSheets(
  editor: PackageEditor,
  flags: readonly Flag[],
): readonly { readonly part: string; readonly cells: readonly FlaggedCell[] }[] {
  const parts = workbookParts(editor);
  const bySheet = new Map<string, FlaggedCell[]>();
  for (const flagged of flaggedCells(flags)) {
    const known = bySheet.get(flagged.cell.sheet);
    if (known) known.push(flagged);
    else bySheet.set(flagged.cell.sheet, [flagged]);
  }
  return [...bySheet].flatMap(([name, cells]) => {
    if (parts.sheets.some((sheet) => sheet.name === name && !sheet.isWorksheet)) return [];
    return [{ part: sheetPart(parts, name).part, cells }];
  });
}
