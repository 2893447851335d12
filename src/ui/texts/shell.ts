import { typography } from '../../contract';

/** The frame around the views. */
export const shell = {
  views: { controle: 'Contrôle', fiches: 'Fiches', lecture: 'Lecture', ecrire: 'Écrire', avenant: 'Avenant' },
  loading: typography('Chargement…'),
};
