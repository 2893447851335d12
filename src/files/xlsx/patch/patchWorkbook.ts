import type { Edit } from '../../../sheets';
import { addSheet } from './newSheet';
import { removeSheet } from './removeSheet';
import { setCells, type CellEdit } from './cells';
import { setCustomXml } from './customXml';
import type { PackageEditor } from './packageEditor';

/** Any edit but that of flags, which come and go as a whole: see `stagesOf`. */
export type PlainEdit = Exclude<Edit, { readonly type: 'set-flags' }>;

/**
 * Applies edits to an opened package, in their order; cells that follow each other are written together.
 * @throws EditProblem for what is refused, FileProblem for what cannot be read; the editor is then to be thrown away
 */
export function applyEdits(editor: PackageEditor, edits: readonly PlainEdit[]): void {
  for (let at = 0; at < edits.length;) {
    const run = cellRun(edits, at);
    setCells(editor, run);
    at += run.length;
    const next = edits[at++];
    if (next && !isCellEdit(next)) applyOne(editor, next);
  }
}

/** The cell edits that follow each other from here on. */
function cellRun(edits: readonly PlainEdit[], from: number): readonly CellEdit[] {
  const run: CellEdit[] = [];
  for (const edit of edits.slice(from)) {
    if (!isCellEdit(edit)) break;
    run.push(edit);
  }
  return run;
}

function isCellEdit(edit: PlainEdit): edit is CellEdit {
  return edit.type === 'set-content' || edit.type === 'set-format';
}

function applyOne(editor: PackageEditor, edit: Exclude<PlainEdit, CellEdit>): void {
  switch (edit.type) {
    case 'add-sheet':
      addSheet(editor, edit.sheet, edit.before);
      break;
    case 'remove-sheet':
      removeSheet(editor, edit.sheet);
      break;
    case 'set-custom-xml':
      setCustomXml(editor, edit.text);
      break;
  }
}
