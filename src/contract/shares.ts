import { atLeastZero, cents, max, min, multiply, subtract, ZERO, type Cents } from '../money';
import type { Parameters } from '../parameters';
import { explainShares } from './derivation';
import { lineFacts, type LineFacts } from './facts';
import type { Action, Contract, Line, Scheme } from './model';
import { reasonForNoShares } from './noShares';
import { schemeOf } from './scheme';

/** What the rules expect of a line; amounts are null where they can't be expected. */
export interface Shares {
  readonly scheme: Scheme;
  /** Why this scheme, in French. */
  readonly schemeWhy: string;
  /** B = max(0, C - T), what the State and the collectivity share. */
  readonly base: Cents | null;
  /** S holds from low to high. */
  readonly low: Cents | null;
  readonly high: Cents | null;
  /** S*. */
  readonly state: Cents | null;
  /** G, the share of the collectivity before FSE+. */
  readonly gross: Cents | null;
  /** F', the FSE+ that may come off the collectivity's share. */
  readonly fseAdmitted: Cents | null;
  /** D* = G - F'. */
  readonly collectivity: Cents | null;
  /** Writes the steps, in French, with their figures; a function, as most lines are never explained. */
  readonly derivation: () => readonly string[];
  /** Why there are no expected shares, in French; null where there are. */
  readonly noSharesBecause: string | null;
}

type Figures = Omit<Shares, 'scheme' | 'schemeWhy' | 'derivation' | 'noSharesBecause'>;
interface Band {
  readonly low: Cents;
  readonly high: Cents;
}

const NONE: Figures = {
  base: null,
  low: null,
  high: null,
  state: null,
  gross: null,
  fseAdmitted: null,
  collectivity: null,
};

const noSteps = (): readonly string[] => [];

/** The expected shares of a line, by its scheme (domain.md, section 3). */
export function expectedShares(
  line: Line,
  action: Action,
  contract: Contract,
  parameters: Parameters,
  facts: LineFacts = lineFacts(line, action),
): Shares {
  const { scheme, why } = schemeOf(line, action, facts, parameters);
  const none = (because: string): Shares => ({
    scheme,
    schemeWhy: why,
    ...NONE,
    derivation: noSteps,
    noSharesBecause: because,
  });
  const because = reasonForNoShares(line, action, contract, facts, parameters);
  if (because !== null) return none(because);
  if (scheme === 'cantine' && line.meals === null) return none("le nombre de repas éligibles n'est pas indiqué");
  if (scheme !== 'cantine' && facts.cost === null) return none("le coût total n'est pas connu");
  const figures = calculate(line, action, facts, scheme, parameters);
  return {
    scheme,
    schemeWhy: why,
    base: figures.base,
    low: figures.low,
    high: figures.high,
    state: figures.state,
    gross: figures.gross,
    fseAdmitted: figures.fseAdmitted,
    collectivity: figures.collectivity,
    derivation: () => explainShares({ line, action, facts, scheme, figures, parameters }),
    noSharesBecause: null,
  };
}

function calculate(line: Line, action: Action, facts: LineFacts, scheme: Scheme, parameters: Parameters): Figures {
  const base = facts.cost === null ? null : atLeastZero(subtract(facts.cost, facts.thirdParties));
  const band = bandOf(line, facts, scheme, base ?? ZERO, parameters);
  const state = band.low;
  if (base === null) return { ...NONE, ...band, state };
  // The State may enter anything in the band of a cee line: the collectivity then owes the rest.
  const kept =
    scheme === 'cee' && facts.state !== null && isInBand(facts.state, band, parameters) ? facts.state : state;
  const gross = atLeastZero(subtract(base, kept));
  const admitted = action.nature === null || action.nature === 'nouvelle';
  const fseAdmitted = admitted ? min(facts.fse, gross) : ZERO;
  const collectivity = subtract(gross, fseAdmitted);
  return { base, low: band.low, high: band.high, state, gross, fseAdmitted, collectivity };
}

function bandOf(line: Line, facts: LineFacts, scheme: Scheme, base: Cents, { figures }: Parameters): Band {
  if (scheme === 'cantine') {
    const aid = cents((line.meals ?? 0n) * figures.mealAid.value);
    return { low: aid, high: aid };
  }
  // Rounded down: the odd cent is the collectivity's, the State never pays more than its part.
  const high = multiply(base, figures.stateShare.value, 'floor');
  if (scheme === 'standard') return { low: high, high };
  const cap = multiply(facts.cost ?? ZERO, figures.ceeCap.value, 'floor');
  return { low: max(ZERO, min(high, subtract(cap, facts.cee))), high };
}

function isInBand(amount: Cents, { low, high }: Band, { figures }: Parameters): boolean {
  const tolerance = figures.toleranceRounding.value;
  return amount >= low - tolerance && amount <= high + tolerance;
}
