import type { Action, Contract } from '../../contract';
import { mentions, type ActionToVerify, type Parameters } from '../../parameters';
import { actionRule } from '../rule';
import { SOURCES } from '../sources';

function matches(entry: ActionToVerify, action: Action, contract: Contract): boolean {
  const text = `${action.title} | ${action.lead ?? ''}`;
  const here =
    entry.kinds.includes(contract.kind) &&
    (entry.axes.length === 0 || (action.axis !== null && entry.axes.includes(action.axis)));
  return (
    here &&
    mentions(text, entry.words) &&
    !mentions(text, entry.unless) &&
    (entry.also.length === 0 || mentions(action.title, entry.also))
  );
}

export function whatToVerify(action: Action, contract: Contract, { figures }: Parameters): readonly ActionToVerify[] {
  return figures.actionsToVerify.value.filter((entry) => matches(entry, action, contract));
}

export const actionAVerifier = actionRule(
  {
    code: 'action-a-verifier',
    severity: 'warning',
    basis: 'faq',
    source: SOURCES.notFinanced,
    title: 'Action à vérifier',
    explanation:
      "L'intitulé ou le porteur nomme ce que la FAQ dit ne pas financer, ou pas sous cette forme : ADIL, mission locale, adulte-relais, fonds d'aide aux jeunes, places d'hébergement, nouvel accueil de jour, tiers-lieu alimentaire ; dans un département aussi SPIE et crèche AVIP ; sur l'axe 4 une mobilité réservée à l'insertion professionnelle.",
  },
  (action, { contract, parameters }) => {
    const found = whatToVerify(action, contract, parameters);
    const [first] = found;
    if (first === undefined) return null;
    return {
      source: first.source,
      figures: ['title'],
      message: found.map(({ subject, why }) => `L'action concerne ${subject} : ${why}.`).join(' '),
      remedy:
        "Vérifiez avec le service de l'État que l'action peut être financée ; précisez son intitulé si elle est dans un cas permis.",
    };
  },
);
