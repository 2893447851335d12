import { euros } from '../../contract';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';
import { collectivityOff, isRounding, stateAbove, stateBelow } from '../verdicts';
import { ofCollectivity } from '../words';

export const arrondi = lineRule(
  {
    code: 'arrondi',
    severity: 'info',
    basis: 'reading',
    source: SOURCES.reading,
    title: 'Arrondi',
    explanation:
      "Une part s'écarte de la part attendue de plus d'un centime et d'un euro au plus : un arrondi. Ce n'est pas une anomalie, mais les totaux au centime en dépendent.",
  },
  (line, { contract, parameters }) => {
    const stateGap = stateAbove(line) ?? stateBelow(line);
    const collectivityGap = collectivityOff(line);
    const state = isRounding(stateGap, parameters);
    if (!state && !isRounding(collectivityGap, parameters)) return null;
    const gap = (state ? stateGap : collectivityGap) ?? collectivityGap;
    const { shares } = line;
    const whose = state ? "de l'État" : ofCollectivity(contract);
    const exact = state ? shares.state : shares.collectivity;
    return {
      figures: [state ? 'state' : 'collectivity'],
      message: `La part ${whose} s'écarte de ${gap === null ? '' : euros(gap)} de la part exacte : un arrondi.`,
      remedy: `Rien d'obligatoire ; au centime, la part ${whose} est de ${exact === null ? '' : euros(exact)}.`,
    };
  },
);
