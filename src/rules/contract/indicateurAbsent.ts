import { actionRule } from '../rule';
import { SOURCES } from '../sources';

export const indicateurAbsent = actionRule(
  {
    code: 'indicateur-absent',
    severity: 'warning',
    basis: 'faq',
    source: SOURCES.indicators,
    title: 'Indicateur local manquant',
    explanation:
      'Chaque action a au moins un indicateur local, défini par les signataires et suivi chaque année. Le classeur a une place pour lui, et elle est vide.',
  },
  ({ localIndicator }) =>
    localIndicator === null || localIndicator.trim() !== ''
      ? null
      : {
          figures: ['indicator'],
          message: "L'indicateur local de l'action n'est pas renseigné.",
          remedy:
            "Inscrivez l'indicateur local retenu avec l'État, quantitatif ou qualitatif, par exemple un nombre de personnes accompagnées.",
        },
);
