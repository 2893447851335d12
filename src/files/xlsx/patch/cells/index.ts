import { EditProblem, type Edit } from '../../../../sheets';
import type { PackageEditor } from '../packageEditor';

export type CellEdit = Extract<Edit, { readonly type: 'set-content' | 'set-format' }>;

/** Writes contents and number formats, all sheets together. */
export function setCells(_editor: PackageEditor, edits: readonly CellEdit[]): void {
  if (edits.length === 0) return;
  throw new EditProblem('not-supported', "L'écriture dans les cellules n'est pas encore disponible.");
}
