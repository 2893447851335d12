import { EditProblem, french } from '../../sheets';
import type { Seen } from '../looking/seen';
import type { Plan } from '../writing/plan';

/** @throws EditProblem name-exists for a name of the workbook that a new sheet would bring and that is there already */
export function checkNewNames(seen: Seen, { added }: Plan): void {
  const known = new Set(seen.small.names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase()));
  const taken = added.flatMap(({ sheet }) => sheet.names ?? []).find(({ name }) => known.has(name.toLowerCase()));
  if (!taken) return;
  throw new EditProblem(
    'name-exists',
    french(
      `Le classeur a déjà un nom « ${taken.name} » (onglet Formules, « Gestionnaire de noms ») : supprimez-le ou renommez-le, puis recommencez.`,
    ),
  );
}
