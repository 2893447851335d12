import { EditProblem, type NewSheet } from '../../../../sheets';
import type { PackageEditor } from '../packageEditor';

/** Adds a sheet in front of another, or last. */
export function addSheet(_editor: PackageEditor, _sheet: NewSheet, _before: string | null): void {
  throw new EditProblem('not-supported', "L'ajout d'une feuille n'est pas encore disponible.");
}
