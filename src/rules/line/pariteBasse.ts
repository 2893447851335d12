import { euros } from '../../contract';
import { ZERO } from '../../money';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';
import { isMistake, stateBelow } from '../verdicts';
import { ofCollectivity, wholeEuros } from '../words';

export const pariteBasse = lineRule(
  {
    code: 'parite-basse',
    severity: 'warning',
    basis: 'reading',
    source: `${SOURCES.parity} ; la symétrie est une lecture retenue par Cofisol`,
    title: "L'État paie moins que sa part",
    explanation:
      "À parts égales, l'État paie la moitié de ce qui reste une fois les tiers déduits. Une part plus basse n'est pas interdite par la FAQ, mais elle signale souvent un coût qui n'est pas celui de l'action financée, par exemple le coût entier d'une action dont seule la part renforcée est financée.",
  },
  (line, { contract, parameters }) => {
    const gap = stateBelow(line);
    const { action, facts, shares } = line;
    if (gap === null || !isMistake(gap, parameters)) return null;
    const share =
      shares.scheme === 'cantine'
        ? `que ${wholeEuros(parameters.figures.mealAid.value)} par repas éligible`
        : shares.scheme === 'cee'
          ? 'que sa part'
          : 'que sa moitié';
    const collectivity =
      shares.collectivity === null
        ? ''
        : ` ; la part ${ofCollectivity(contract)} est alors de ${euros(shares.collectivity)}`;
    const reinforced =
      action.nature === 'renforcee' && facts.costFrom !== 'reinforced'
        ? " Si le coût inscrit est celui de l'action entière, indiquez le coût de la part renforcée, seule financée."
        : '';
    const least = shares.scheme === 'cee' ? 'au moins' : 'attendus';
    return {
      actual: facts.state,
      expected: shares.low,
      figures: ['state'],
      message: `L'État paie ${euros(gap)} de moins ${share} : ${euros(facts.state ?? ZERO)} inscrits, ${euros(shares.low ?? ZERO)} ${least}.${reinforced}`,
      remedy: `Vérifiez le coût et les tiers, ou portez la part État à ${euros(shares.state ?? ZERO)}${collectivity}.`,
    };
  },
);
