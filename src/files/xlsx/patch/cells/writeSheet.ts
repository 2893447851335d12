import { TextPatch } from '../../../xml';
import type { PackageEditor } from '../packageEditor';
import { sheetPart, workbookParts } from '../workbookParts';
import { leaveCalcChain } from './calcChain';
import type { CellStyles } from './cellStyles';
import { widenDimension } from './dimension';
import { inheritedStyles, styleReader } from './inheritedStyle';
import { insertCells, type NewCell } from './insertCells';
import type { PlacedCell, SheetLayout } from './layout';
import { hasFormula, holdsArray, isBare, patchContent, patchResult, patchStyle } from './patchCell';
import { refuseCells } from './refuse';
import { scanSheet } from './scan';
import { freeFollowers } from './sharedFormulas';
import type { Target, Targets } from './targets';
import { isFormula, writtenContent, writtenResult } from './writtenContent';

/** What the rest of the workbook must know of one sheet's cells once they are written. */
export interface WrittenSheet {
  readonly part: string;
  readonly hasContents: boolean;
  /** Formulas whose stored results may no longer be right, or that have none. */
  readonly isStale: boolean;
}

/** Writes the cells of one sheet in one patch. @throws EditProblem for what is refused */
export function writeSheet(editor: PackageEditor, sheet: string, targets: Targets, styles: CellStyles): WrittenSheet {
  const { part, sheetId } = sheetPart(workbookParts(editor), sheet);
  const layout = scanSheet(editor.text(part), part, targets);
  const styleAt = styleReader(layout);
  const inherited = inheritedStyles(layout);
  refuseCells(editor, layout, targets, styles, styleAt);

  const patch = new TextPatch(layout.text);
  const added: NewCell[] = [];
  for (const [place, target] of targets) {
    const style = target.format === null ? styleAt(place) : styles.withFormat(styleAt(place), target.format);
    const known = layout.cells.get(place);
    const isRestyled = style !== styleAt(place);
    // A cell without a style in a styled row or column must stay: without it the place would look like them.
    const canGo = known && target.content?.kind === 'blank' && !isRestyled && isBare(known) && inherited(place) === 0;
    if (canGo) patch.replace(known.start, known.end, '');
    else if (known) patchKnown(patch, layout, known, target, isRestyled ? style : null);
    else added.push(...newCell(layout, target, style, isRestyled));
  }
  freeFollowers(patch, layout, targets);
  insertCells(patch, layout, added);
  widenDimension(patch, layout, added);
  editor.patch(part, patch);
  leaveCalcChain(editor, sheetId, withoutFormula(layout, targets));

  const contents = [...targets.values()].flatMap(({ content }) => content ?? []);
  const isUncalculated = contents.some((content) => content.kind === 'formula' && content.value.kind === 'missing');
  return {
    part,
    hasContents: contents.length > 0,
    isStale: isUncalculated || (contents.length > 0 && layout.otherFormulas > 0),
  };
}

function patchKnown(
  patch: TextPatch,
  layout: SheetLayout,
  cell: PlacedCell,
  target: Target,
  style: number | null,
): void {
  const { content } = target;
  if (style !== null) patchStyle(patch, layout.text, cell, style);
  if (content === null) return;
  const prefix = cell.qualified.slice(0, cell.qualified.indexOf(':') + 1);
  const { text, part } = layout;
  if (content.kind === 'blank') patchContent(patch, text, cell, null);
  else if (content.kind === 'formula' && holdsArray(text, cell, content.formula, part)) {
    patchResult(patch, text, cell, writtenResult(content.value, prefix));
  } else patchContent(patch, text, cell, writtenContent(content, prefix, target.cell));
}

/** The cell to be made, or none where it would hold nothing and look like its row or column. */
function newCell({ sheetData }: SheetLayout, target: Target, style: number, isRestyled: boolean): readonly NewCell[] {
  const { content, cell } = target;
  const isBlank = content === null || content.kind === 'blank';
  if (isBlank && !isRestyled) return [];
  const qualified = sheetData?.qualified ?? '';
  const prefix = qualified.slice(0, qualified.indexOf(':') + 1);
  const written = isBlank ? null : writtenContent(content, prefix, cell);
  return [{ row: cell.row, column: cell.column, style, content: written }];
}

/** Places that held a formula and will hold none. */
function withoutFormula(layout: SheetLayout, targets: Targets): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [place, cell] of layout.cells) {
    const content = targets.get(place)?.content;
    if (content != null && !isFormula(content) && hasFormula(cell)) places.add(place);
  }
  return places;
}
