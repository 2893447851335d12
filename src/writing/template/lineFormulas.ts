import type { Kind } from '../../contract';
import { NATURES, SCHEMES } from './words';

/** The cells of one action and year, as addresses on its own sheet. */
export interface LineCells {
  readonly nature: string;
  readonly scheme: string;
  readonly cost: string;
  readonly reinforced: string;
  /** A range, CEE included. */
  readonly tiers: string;
  readonly communes: string;
  readonly cee: string;
  readonly fse: string;
  readonly state: string;
  readonly collectivity: string;
  readonly meals: string;
  /** From the cost to the shares: all that has to be an amount. */
  readonly entries: string;
  readonly calculated: Readonly<Record<CalculatedAmount, string>>;
}

export type CalculatedAmount = (typeof CALCULATED_AMOUNTS)[number];
export const CALCULATED_AMOUNTS = [
  'costKept',
  'base',
  'low',
  'high',
  'gross',
  'collectivityExpected',
  'stateGap',
  'collectivityGap',
] as const;

/** What the line's check says, worst first. */
export const VERDICTS = {
  unreadable: 'Montant à corriger',
  noCost: 'Coût à saisir',
  tiersExcess: 'Tiers au-delà du coût',
  fseNature: 'FSE+ : action nouvelle seule',
  meals: 'Repas à saisir',
  above: "L'État paie trop",
  below: "L'État paie trop peu",
  fseExcess: 'FSE+ trop élevé',
  collectivity: 'Part locale à revoir',
  balance: 'Coût et ressources diffèrent',
  commune: 'Part de la commune à vérifier',
  incomplete: 'Part à saisir',
  rounded: 'Conforme (arrondi)',
  good: 'Conforme',
} as const;

/**
 * The shares of domain.md, section 3, as formulas exact to the cent: amounts become whole cents (ROUND of 100 times)
 * before they are shared, so that no binary fraction is ever rounded down; INT gives the odd cent to the collectivity.
 */
export function lineFormulas(cells: LineCells, kind: Kind): Readonly<Record<CalculatedAmount, string>> {
  const { nature, cost, reinforced, tiers, cee, fse, state, collectivity, meals, calculated } = cells;
  const { costKept, base, low, high, gross, collectivityExpected } = calculated;
  const isCee = `SUM(${cee})>0`;
  const isBand = `AND(${isCee},ISNUMBER(${state}),N(${state})>=ROUND(${low}-Ecart_admis,2),N(${state})<=ROUND(${high}+Ecart_admis,2))`;
  const noShares = communeCarries(cells, kind);
  const standard = `IF(${base}="","",${shareOf(base, 'Taux_Etat')})`;
  const own = `IF(${isCantine(cells)},IF(ISNUMBER(${meals}),ROUND(${meals}*Aide_repas,2),""),${standard})`;
  return {
    costKept:
      `IF(${isUnreadable(cells)},"",IF(AND(${nature}="${NATURES.renforcee}",ISNUMBER(${reinforced})),ROUND(${reinforced},2),` +
      `IF(ISNUMBER(${cost}),ROUND(${cost},2),` +
      `IF(AND(ISNUMBER(${state}),ISNUMBER(${collectivity})),ROUND(SUM(${state},${collectivity},${tiers},${fse}),2),""))))`,
    base: `IF(${costKept}="","",MAX(0,ROUND(${costKept}-SUM(${tiers}),2)))`,
    high: `IF(${isUnreadable(cells)},"",${noShares === null ? own : `IF(${noShares},"",${own})`})`,
    low: `IF(${high}="","",IF(${isCee},ROUND(MAX(0,MIN(${high},${shareOf(costKept, 'Taux_CEE')}-SUM(${cee}))),2),${high}))`,
    gross: `IF(OR(${base}="",${low}=""),"",MAX(0,ROUND(${base}-IF(${isBand},${state},${low}),2)))`,
    collectivityExpected: `IF(${gross}="","",ROUND(${gross}-IF(OR(${nature}="",${nature}="${NATURES.nouvelle}"),MIN(SUM(${fse}),${gross}),0),2))`,
    stateGap: `IF(OR(${low}="",NOT(ISNUMBER(${state}))),"",ROUND(${state}-MAX(${low},MIN(${high},${state})),2))`,
    collectivityGap: `IF(OR(${collectivityExpected}="",NOT(ISNUMBER(${collectivity}))),"",ROUND(${collectivity}-${collectivityExpected},2))`,
  };
}

/** One of `VERDICTS`, or nothing where nothing is typed. */
export function verdictFormula(cells: LineCells, kind: Kind): string {
  const { nature, tiers, fse, state, collectivity, meals, entries, calculated } = cells;
  const { costKept, high, gross, stateGap, collectivityGap } = calculated;
  const isCommune = communeCarries(cells, kind);
  const noFse = `OR(${nature}="${NATURES.renforcee}",${nature}="${NATURES.reconduite}")`;
  const resources = `SUM(${state},${collectivity},${tiers},${fse})`;
  const steps: readonly (readonly [string, string])[] = [
    [isUnreadable(cells), VERDICTS.unreadable],
    [`AND(${costKept}<>"",ROUND(SUM(${tiers})-N(${costKept}),2)>0)`, VERDICTS.tiersExcess],
    [`AND(SUM(${fse})>0,${noFse}${isCommune === null ? '' : `,NOT(${isCommune})`})`, VERDICTS.fseNature],
    [`N(${stateGap})>Ecart_admis`, VERDICTS.above],
    [`N(${stateGap})<-Ecart_admis`, VERDICTS.below],
    [`${costKept}=""`, VERDICTS.noCost],
    [`AND(${high}<>"",SUM(${fse})>N(${gross}))`, VERDICTS.fseExcess],
    [`ABS(N(${collectivityGap}))>Ecart_admis`, VERDICTS.collectivity],
    [
      `AND(ISNUMBER(${state}),ISNUMBER(${collectivity}),ABS(ROUND(${costKept}-${resources},2))>Ecart_admis)`,
      VERDICTS.balance,
    ],
    [`AND(${isCantine(cells)},NOT(ISNUMBER(${meals})))`, VERDICTS.meals],
    ...(isCommune === null ? [] : [[isCommune, VERDICTS.commune] as const]),
    [`NOT(AND(ISNUMBER(${state}),ISNUMBER(${collectivity})))`, VERDICTS.incomplete],
    [`MAX(ABS(N(${stateGap})),ABS(N(${collectivityGap})))>Ecart_nul`, VERDICTS.rounded],
  ];
  const nested = steps.reduceRight((rest, [test, verdict]) => `IF(${test},"${verdict}",${rest})`, `"${VERDICTS.good}"`);
  return `IF(COUNTA(${entries})=0,"",${nested})`;
}

/** Text where an amount should be: nothing is worked out from the others. */
function isUnreadable({ entries }: LineCells): string {
  return `COUNTA(${entries})>COUNT(${entries})`;
}

/** In a métropole, a commune that pays where the métropole does not may pay its share: no shares are expected. */
function communeCarries({ communes, collectivity }: LineCells, kind: Kind): string | null {
  return kind === 'metropole' ? `AND(SUM(${communes})<>0,SUM(${collectivity})=0)` : null;
}

/** CEE come first, as in the check. */
function isCantine({ cee, scheme }: LineCells): string {
  return `AND(SUM(${cee})<=0,${scheme}="${SCHEMES.cantine}")`;
}

/** A rate of an amount, rounded down to the cent. The inner ROUND takes off what a rate with decimals may have left. */
function shareOf(amount: string, rate: string): string {
  return `INT(ROUND(ROUND(${amount}*100,0)*${rate}/100,6))/100`;
}
