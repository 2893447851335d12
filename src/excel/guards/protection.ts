import { EditProblem, enumerateCells, french, type CellRef } from '../../sheets';
import type { Known } from '../known';
import type { Seen } from '../looking/seen';
import type { Plan } from '../writing/plan';

/**
 * What a protection would refuse is found before anything is written; Cofisol never takes one off.
 * @throws EditProblem read-only, structure-protected, protected with the cells concerned
 */
export function checkProtection(known: Known, seen: Seen, plan: Plan): void {
  if (seen.small.isReadOnly) {
    throw new EditProblem(
      'read-only',
      french(
        'Le classeur est ouvert en lecture seule : rien n’y a été écrit. Enregistrez-en une copie (Fichier, Enregistrer sous), ou activez la modification, puis recommencez.',
      ),
    );
  }
  if (seen.small.isStructureProtected) {
    throw new EditProblem(
      'structure-protected',
      french(
        'La structure du classeur est protégée : Excel n’y permet ni ajout ni retrait de feuille. ' +
          'Ôtez la protection (onglet Révision, « Protéger le classeur »), puis recommencez.',
      ),
    );
  }
  checkNewlyProtected(known, seen);
  refuse(
    plan.cells
      .filter(({ cell, content, format }) => {
        const protection = seen.small.protections.get(seen.idOf(cell.sheet) ?? '');
        if (protection?.isProtected !== true) return false;
        return (format !== null && !protection.allowsFormats) || (content !== null && seen.isLocked(cell));
      })
      .map(({ cell }) => cell),
    'Rien n’a été écrit. Ôtez la protection dans Excel (Révision, « Ôter la protection de la feuille »), ou écrivez le résultat dans une nouvelle feuille.',
  );
  const flagged = plan.flags?.kind === 'cells' ? plan.flags.cells.map(({ cell }) => cell) : [];
  refuse(
    flagged.filter(({ sheet }) => seen.small.protections.get(seen.idOf(sheet) ?? '')?.allowsFormats === false),
    'Excel n’y laisse mettre aucun repère. Ôtez la protection dans Excel (Révision, « Ôter la protection de la feuille »), ou demandez la seule feuille « Contrôle ».',
  );
}

/** Locked cells were only looked at where the sheet was known to be protected. */
function checkNewlyProtected(known: Known, seen: Seen): void {
  const fresh = known.sheets.find(
    ({ id, isProtected }) => !isProtected && seen.small.protections.get(id)?.isProtected === true,
  );
  if (!fresh) return;
  throw new EditProblem(
    'changed-since',
    french(
      `La feuille « ${fresh.name} » vient d’être protégée : rien n’a été écrit. Contrôlez de nouveau, puis recommencez.`,
    ),
  );
}

function refuse(cells: readonly CellRef[], wayOn: string): void {
  const [first] = cells;
  if (!first) return;
  const there = cells.filter(({ sheet }) => sheet === first.sheet);
  const elsewhere = cells.length - there.length;
  const others = elsewhere > 0 ? ` (et ${elsewhere} sur d’autres feuilles)` : '';
  const are = cells.length > 1 ? 'sont protégées' : 'est protégée';
  throw new EditProblem(
    'protected',
    french(`Sur la feuille « ${first.sheet} », ${enumerateCells(there)}${others} ${are}. ${wayOn}`),
    cells,
  );
}
