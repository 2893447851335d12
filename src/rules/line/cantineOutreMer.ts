import { speaksOfCanteenPricing } from '../../contract';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';

export const cantineOutreMer = lineRule(
  {
    code: 'cantine-outre-mer',
    severity: 'error',
    basis: 'faq',
    source: SOURCES.pars,
    title: 'Cantine outre-mer',
    explanation:
      "Outre-mer, la prestation d'aide à la restauration scolaire (PARS) existe déjà : le contrat n'y finance pas la tarification sociale des cantines.",
  },
  ({ action, shares }, { contract, parameters }) => {
    if (!contract.overseas) return null;
    if (shares.scheme !== 'cantine' && !speaksOfCanteenPricing(action.title, parameters)) return null;
    return {
      figures: ['title'],
      message:
        "La tarification sociale des cantines n'est pas financée outre-mer, où existe déjà la prestation d'aide à la restauration scolaire (PARS).",
      remedy: "Retirez l'action du contrat, ou précisez son intitulé s'il ne s'agit pas de tarification des cantines.",
    };
  },
);
