import { EditProblem, isSameSheetName, isSheetName, french } from '../../../../sheets';
import { isTrue } from '../../../attributes';
import type { WorkbookParts } from '../workbookParts';
import { definedNames } from './positions';

/** @throws EditProblem where the workbook is locked against sheets coming or going */
export function checkStructure({ root }: WorkbookParts): void {
  const protection = root.children.find(({ name }) => name === 'workbookProtection');
  if (!isTrue(protection?.attributes['lockStructure'])) return;
  throw new EditProblem(
    'structure-protected',
    french(
      "La structure du classeur est protégée : Excel n'y permet ni ajout ni retrait de feuille. " +
        'Ôtez la protection (onglet Révision, « Protéger le classeur »), puis recommencez.',
    ),
  );
}

/** @throws EditProblem bad-sheet-name, sheet-exists */
export function checkName(name: string, { sheets }: WorkbookParts): void {
  if (!isSheetName(name)) {
    throw new EditProblem(
      'bad-sheet-name',
      french(
        `« ${name} » ne peut pas nommer une feuille : choisissez au plus 31 caractères, sans [ ] : * ? / \\ ni apostrophe au début ou à la fin.`,
      ),
    );
  }
  const known = sheets.find((sheet) => isSameSheetName(sheet.name, name));
  if (!known) return;
  throw new EditProblem(
    'sheet-exists',
    french(`Le classeur a déjà une feuille « ${known.name} » : renommez-la, ou donnez un autre nom à la nouvelle.`),
  );
}

/** @throws EditProblem name-exists for a name of the workbook that is there already */
export function checkNames({ root }: WorkbookParts, names: readonly string[]): void {
  const known = new Set(
    definedNames(root)
      .filter(({ attributes }) => attributes['localSheetId'] === undefined)
      .map(({ attributes }) => attributes['name']?.toLowerCase()),
  );
  const taken = names.find((name) => known.has(name.toLowerCase()));
  if (taken === undefined) return;
  throw new EditProblem(
    'name-exists',
    french(
      `Le classeur a déjà un nom « ${taken} » (onglet Formules, « Gestionnaire de noms ») : supprimez-le ou renommez-le, puis recommencez.`,
    ),
  );
}
