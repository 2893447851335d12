import { EditProblem, type Flag } from '../../../../sheets';
import type { PackageEditor } from '../packageEditor';

/** Takes all flags of Cofisol out and puts these in their place. */
export function setFlags(_editor: PackageEditor, _flags: readonly Flag[]): void {
  throw new EditProblem('not-supported', "L'écriture des repères n'est pas encore disponible.");
}
