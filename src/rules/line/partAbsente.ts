import { enumerate, euros } from '../../contract';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';
import { capital, ofCollectivity } from '../words';

export const partAbsente = lineRule(
  {
    code: 'part-absente',
    severity: 'info',
    basis: 'faq',
    source: SOURCES.parity,
    title: 'Part à compléter',
    explanation:
      "Le coût est inscrit, mais la part de l'État ou celle de la collectivité est vide. Cofisol propose les parts attendues et ne remplit rien sans votre accord.",
  },
  ({ line, facts, shares }, { contract }) => {
    // A number of the line has no place: it may be this very share, and its own finding says so.
    if (line.unreadable.has('other')) return null;
    const noState = facts.state === null;
    const noCollectivity = facts.collectivity === null;
    if (facts.costEntered === null || (!noState && !noCollectivity)) return null;
    const names = [
      ...(noState ? ["la part de l'État"] : []),
      ...(noCollectivity ? [`la part ${ofCollectivity(contract)}`] : []),
    ];
    const offers = [
      ...(noState && shares.state !== null ? [`${euros(shares.state)} pour l'État`] : []),
      ...(noCollectivity && shares.collectivity !== null
        ? [`${euros(shares.collectivity)} pour la part ${ofCollectivity(contract)}`]
        : []),
    ];
    const both = names.length > 1;
    return {
      figures: [...(noState ? (['state'] as const) : []), ...(noCollectivity ? (['collectivity'] as const) : [])],
      message: `${capital(enumerate(names))} ${both ? 'ne sont pas inscrites' : "n'est pas inscrite"}, pour un coût de ${euros(facts.costEntered)}.`,
      remedy:
        offers.length > 0
          ? `Complétez ${both ? 'les parts' : 'la part'} ; Cofisol propose ${enumerate(offers)}.`
          : `Complétez ${both ? 'les parts' : 'la part'}${shares.noSharesBecause === null ? '' : ` ; aucune n'est proposée, car ${shares.noSharesBecause}`}.`,
    };
  },
);
