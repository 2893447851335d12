import { formatEuros, multiply, subtract, ZERO, type Cents, type Ratio } from '../money';
import type { Parameters } from '../parameters';
import type { LineFacts } from './facts';
import { enumerate, fr, oneLine, percentText, typography } from './french';
import type { Action, Line, Scheme } from './model';

interface Explained {
  readonly line: Line;
  readonly action: Action;
  readonly facts: LineFacts;
  readonly scheme: Scheme;
  readonly figures: {
    readonly base: Cents | null;
    readonly low: Cents | null;
    readonly high: Cents | null;
    readonly state: Cents | null;
    readonly gross: Cents | null;
    readonly fseAdmitted: Cents | null;
    readonly collectivity: Cents | null;
  };
  readonly parameters: Parameters;
}

const euros = formatEuros;
const percent = (ratio: Ratio): string => typography(percentText(ratio));

/** The steps that lead to the expected shares, each a French sentence with its figures. */
export function explainShares(of: Explained): readonly string[] {
  return [...costSteps(of), ...stateSteps(of), ...collectivitySteps(of)];
}

function costSteps({ line, facts, figures: { base } }: Explained): string[] {
  if (facts.cost === null || base === null)
    return [fr`Le coût total n'est pas inscrit : la part de la collectivité ne peut pas être calculée.`];
  const total = euros(facts.cost);
  const cost = costStep(facts.costFrom, total);
  if (facts.thirdParties === 0n)
    return [cost, fr`Aucun tiers : l'État et la collectivité se partagent ${euros(base)}.`];
  const names = typography(
    enumerate(line.funders.filter(({ amount }) => amount !== 0n).map(({ name }) => oneLine(name))),
  );
  const shared = `${total} − ${euros(facts.thirdParties)}`;
  const floor = facts.thirdParties > facts.cost ? ', ramené à zéro' : '';
  return [
    cost,
    fr`Tiers déduits des deux parts (${names}) : ${shared} = ${euros(subtract(facts.cost, facts.thirdParties))}${floor}, à partager.`,
  ];
}

function costStep(from: LineFacts['costFrom'], total: string): string {
  switch (from) {
    case 'cost':
      return fr`Coût total : ${total}.`;
    case 'reinforced':
      return fr`Action renforcée : seule la part renforcée est financée, soit ${total}.`;
    case 'sum':
      return fr`Coût total non inscrit : la somme des financements en tient lieu, soit ${total}.`;
    case 'none':
      return '';
  }
}

function stateSteps({ line, facts, scheme, figures, parameters }: Explained): string[] {
  const { base, low, high, state } = figures;
  if (state === null || low === null || high === null) return [];
  const known = parameters.figures;
  if (scheme === 'cantine') {
    return [
      fr`Part de l'État : ${String(line.meals ?? 0n)} repas à ${euros(known.mealAid.value)}, soit ${euros(state)}.`,
    ];
  }
  const odd = base !== null && base % 2n !== 0n ? ', le centime impair restant à la collectivité' : '';
  const half = fr`${percent(known.stateShare.value)} de ${euros(base ?? ZERO)}, soit ${euros(high)}${odd}`;
  if (scheme === 'standard') return [fr`Part de l'État : ${half}.`];
  const cap = multiply(facts.cost ?? ZERO, known.ceeCap.value, 'floor');
  const steps = [
    fr`Part de l'État au plus : ${half}.`,
    fr`État et CEE ensemble, au plus ${percent(known.ceeCap.value)} du coût : ${euros(cap)} − ${euros(facts.cee)} de CEE = ${euros(subtract(cap, facts.cee))}.`,
  ];
  const chosen = fr`Part de l'État : ${euros(state)}`;
  steps.push(low === high ? `${chosen}.` : fr`${chosen} ; jusqu'à ${euros(high)} si le plafond de l'année le permet.`);
  return steps;
}

function collectivitySteps({ action, facts, scheme, figures }: Explained): string[] {
  const { base, state, gross, fseAdmitted, collectivity } = figures;
  if (base === null || gross === null || fseAdmitted === null || collectivity === null || state === null) return [];
  const kept = subtract(base, gross);
  const entered = scheme === 'cee' && kept !== state ? ' inscrits' : '';
  const steps = [
    fr`Part de la collectivité avant FSE+ : ${euros(base)} − ${euros(kept)}${entered} de l'État = ${euros(gross)}.`,
  ];
  if (facts.fse !== 0n && fseAdmitted === 0n && action.nature !== null && action.nature !== 'nouvelle') {
    steps.push(fr`FSE+ de ${euros(facts.fse)} non admis : l'action n'est pas nouvelle.`);
  } else if (facts.fse !== 0n) {
    const limit = fseAdmitted < facts.fse ? fr` (sur ${euros(facts.fse)} inscrits, pas plus que sa part)` : '';
    steps.push(fr`FSE+ déduit de la part de la collectivité : ${euros(fseAdmitted)}${limit}.`);
  }
  steps.push(fr`Part de la collectivité : ${euros(collectivity)}.`);
  return steps;
}
