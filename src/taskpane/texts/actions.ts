import { typography } from '../../contract';

/** The buttons of the ribbon. */
export const actions = {
  /** What was written, for « Annuler cette écriture ». */
  cleared: typography('le retrait des repères'),
  notLoaded: typography(
    "Une partie de Cofisol ne s'est pas chargée : les repères sont restés. Vérifiez la connexion, fermez le volet et rouvrez-le, puis recommencez.",
  ),
};
