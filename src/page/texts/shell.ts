import { typography } from '../../contract';

/** The frame of the page. */
export const shell = {
  name: 'Cofisol',
  purpose: typography('Contrôle des contrats locaux des solidarités'),
  dark: 'Thème sombre',
  light: 'Thème clair',
  sides: 'Partie affichée',
  workbook: 'Classeur',
  control: 'Contrôle',
  split: 'Largeur du contrôle',
};
