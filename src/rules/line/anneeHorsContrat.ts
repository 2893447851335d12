import { lineRule } from '../rule';
import { SOURCES } from '../sources';

export const anneeHorsContrat = lineRule(
  {
    code: 'annee-hors-contrat',
    severity: 'error',
    basis: 'faq',
    source: SOURCES.years,
    title: 'Année hors du contrat',
    explanation:
      "Le contrat porte sur des années définies. Un montant inscrit sur une autre année n'y entre pas ; planchers et plafonds n'y sont pas vérifiés.",
  },
  ({ line }, { parameters }) => {
    const years = parameters.figures.contractYears.value;
    if (years.includes(line.year)) return null;
    const span = `${String(years[0])}-${String(years.at(-1))}`;
    return {
      figures: ['cost', 'state', 'collectivity'],
      message: `Des montants sont inscrits en ${String(line.year)}, hors des années du contrat (${span}).`,
      remedy: `Retirez l'année ${String(line.year)}, ou corrigez-la si elle est fautive.`,
    };
  },
);
