import { cellAddress, type CellRange, type FlaggedCell } from '../../../../../sheets';
import type { XmlElement } from '../../../../xml';
import type { PackageEditor } from '../../packageEditor';
import { relate, relationshipsOf } from '../../relationships';
import { relationshipId } from '../../workbookParts';
import type { SheetGround } from '../sheetGround';
import { addComments, notedCells } from './commentsPart';
import { boxSize, noteAnchor } from './noteBox';
import { noteRuns, noteXml } from './noteText';
import { addBoxes, createDrawing, isDrawing, type ShapeIds } from './vmlPart';

/** A note to be: what is found on a cell, or on the merged range of which it is the top left. */
export interface NoteToBe {
  readonly range: CellRange;
  readonly findings: FlaggedCell['findings'];
}

/**
 * Puts notes on cells of a sheet. A cell with a note or a conversation of the user's keeps it and gets none; a sheet whose
 * drawing can't be added to gets none at all.
 * @returns the relationship of the drawing made for them, to be named in the sheet; null where the sheet names one already
 */
export function addNotes(
  editor: PackageEditor,
  { part, root, sizes }: SheetGround,
  notes: readonly NoteToBe[],
  context: { readonly strict: boolean; readonly ids: ShapeIds },
): string | null {
  const taken = notedCells(editor, part);
  const added = notes.filter(({ range }) => !taken.has(cellAddress(range.top, range.left)));
  const named = root.children.find(({ name }) => name === 'legacyDrawing');
  const drawing = named ? drawingOf(editor, part, named) : null;
  if (added.length === 0 || (named && drawing === null)) return null;
  const written = added.map(({ range, findings }) => {
    const runs = noteRuns(findings);
    const text = runs.map((run) => run.text).join('');
    const { top: row, left: column } = range;
    const box = { row, column, anchor: noteAnchor(range, text, sizes), ...boxSize(text) };
    return { box, cell: cellAddress(row, column), xml: noteXml(runs) };
  });
  const boxes = written.map(({ box }) => box);
  addComments(editor, part, written, context.strict);
  if (drawing !== null) {
    addBoxes(editor, drawing, boxes, context.ids);
    return null;
  }
  const target = createDrawing(editor, boxes, context.ids);
  return relate(editor, part, { type: 'vmlDrawing', target, strict: context.strict });
}

/** The drawing that the sheet names, where boxes can be added to it. */
function drawingOf(editor: PackageEditor, sheet: string, named: XmlElement): string | null {
  const id = relationshipId(named);
  const relationship = relationshipsOf(editor, sheet).find((one) => one.id === id && !one.external);
  const part = relationship ? editor.find(relationship.target) : null;
  return part !== null && isDrawing(editor, part) ? part : null;
}
