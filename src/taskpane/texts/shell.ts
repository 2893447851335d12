import { typography } from '../../contract';

/** The frame of the pane. */
export const shell = {
  tools: typography('Contrôle du classeur'),
  check: 'Contrôler',
  checkThis: typography('Contrôler ce classeur'),
  automatic: typography('Contrôler après chaque modification'),
  recalculate: 'Recalculer',
  notRecalculated: typography(
    "Le recalcul n'a pas eu lieu : lancez-le dans Excel (touche F9), puis contrôlez de nouveau.",
  ),
  giveUp: 'Abandonner',
};
