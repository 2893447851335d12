import { EditProblem } from '../../../sheets';
import type { PackageEditor } from './packageEditor';

/** Takes out a sheet that Cofisol made. */
export function removeSheet(_editor: PackageEditor, _sheet: string): void {
  throw new EditProblem('not-supported', "Le retrait d'une feuille n'est pas encore disponible.");
}
