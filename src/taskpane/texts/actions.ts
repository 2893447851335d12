import { typography } from '../../contract';

/** The buttons of the ribbon. */
export const actions = {
  /** What was written, for « Annuler cette écriture ». */
  cleared: typography('le retrait des repères'),
};
