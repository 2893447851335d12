import { lineRule } from '../rule';
import { SOURCES } from '../sources';
import { wholeEuros, wholeNumber } from '../words';

export const repasAbsents = lineRule(
  {
    code: 'repas-absents',
    severity: 'warning',
    basis: 'faq',
    source: SOURCES.cantine,
    title: 'Nombre de repas manquant',
    explanation:
      "La compensation des repas de cantine n'est pas à parité : l'État verse 1 euro par repas servi à 1 euro ou moins aux élèves dont le quotient familial est de 1 000 euros ou moins. Sans le nombre de repas, sa part ne peut pas être vérifiée.",
  },
  ({ line, shares }, { parameters: { figures } }) => {
    if (shares.scheme !== 'cantine' || line.meals !== null) return null;
    return {
      figures: ['meals', 'title'],
      message: "Le nombre de repas éligibles n'est pas indiqué : la part de l'État ne peut pas être vérifiée.",
      remedy: `Indiquez le nombre de repas : ${wholeEuros(figures.mealAid.value)} de l'État par repas servi à ${wholeEuros(figures.mealPriceCap.value)} ou moins aux élèves dont le quotient familial est de ${wholeNumber(figures.familyQuotientCap.value)} euros ou moins.`,
    };
  },
);
