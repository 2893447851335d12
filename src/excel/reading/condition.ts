import { french } from '../../sheets';

/** What the user should know of the workbook beside its contents. */
export interface Condition {
  readonly fileName: string;
  /** It can be read and checked, not written to. */
  readonly isReadOnly: boolean;
  /** Excel calculates on demand only: figures may be out of date. */
  readonly isCalculatedByHand: boolean;
  readonly protectedSheets: readonly string[];
}

/** Something to tell beside the check, with what Cofisol can do about it. */
export interface Notice {
  readonly code: 'read-only' | 'manual-calculation' | 'protected-sheets';
  readonly message: string;
}

export function noticesOf({ isReadOnly, isCalculatedByHand, protectedSheets }: Condition): readonly Notice[] {
  const notices: Notice[] = [];
  if (isCalculatedByHand) {
    notices.push({
      code: 'manual-calculation',
      message: french(
        'Le calcul du classeur est manuel : des valeurs sont peut-être périmées. Demandez un recalcul avant de vous fier au contrôle.',
      ),
    });
  }
  if (isReadOnly) {
    notices.push({
      code: 'read-only',
      message: french(
        'Le classeur est ouvert en lecture seule : il est contrôlé, mais rien ne peut y être écrit. Enregistrez-en une copie (Fichier, Enregistrer sous) pour y écrire.',
      ),
    });
  }
  if (protectedSheets.length > 0) {
    const names = protectedSheets.map((name) => `« ${name} »`).join(', ');
    notices.push({
      code: 'protected-sheets',
      message: french(
        `${protectedSheets.length > 1 ? 'Feuilles protégées' : 'Feuille protégée'} : ${names}. Cofisol n’ôte aucune protection ; ce qu’il ne peut pas y écrire vous sera dit avant.`,
      ),
    });
  }
  return notices;
}
