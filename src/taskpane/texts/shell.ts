import { typography } from '../../contract';

/** The frame of the pane. */
export const shell = {
  check: 'Contrôler',
  checkThis: typography('Contrôler ce classeur'),
  automatic: typography('après chaque modification'),
  /** The same where it does not stand behind « Contrôler ». */
  automaticAlone: typography('Contrôler après chaque modification'),
  help: 'Aide',
  dismiss: typography('Fermer ce message'),
  recalculate: 'Recalculer',
  notRecalculated: typography(
    "Le recalcul n'a pas eu lieu : lancez-le dans Excel (touche F9), puis contrôlez de nouveau.",
  ),
  giveUp: 'Abandonner',
};
