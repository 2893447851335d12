import { sourceText, type CheckedFinding, type CheckedLine, type ReadableCheck } from '../../checking';
import { actionKey } from '../../contract';
import type { Cause } from '../../report';
import { ownFindings } from './own';

/** The answer to « Pourquoi ? »: the rule, the calculation of each line, the source. */
export interface Why {
  readonly explanation: string;
  readonly calculations: readonly Calculation[];
  /** Document, section and basis; several where findings of one code have several. */
  readonly sources: readonly string[];
}

export interface Calculation {
  /** What tells it from the others of the card; '' where there is one only. */
  readonly label: string;
  readonly steps: readonly string[];
  /** Why there are no expected shares; null where there are. */
  readonly noSharesBecause: string | null;
}

/** Codes whose expected figure comes from the expected shares of the line. */
const FROM_SHARES: ReadonlySet<string> = new Set([
  'parite',
  'parite-basse',
  'part-collectivite',
  'arrondi',
  'equilibre',
  'tiers-exces',
  'fse-nature',
  'fse-exces',
  'nature-absente',
  'part-absente',
  'commune-porteuse',
  'repas-absents',
  'cantine-exces',
  'cellule-illisible',
  'montant-ambigu',
]);

/** More calculations than that are read in « Fiches ». */
const MOST = 4;

export function whyOf(cause: Cause, check: ReadableCheck): Why {
  return {
    explanation: cause.explanation,
    calculations: calculationsOf(cause, check),
    sources: [...new Set(ownFindings(cause).map(({ source, basis }) => sourceText(source, basis)))],
  };
}

function calculationsOf(cause: Cause, check: ReadableCheck): readonly Calculation[] {
  const explained = ownFindings(cause).filter(({ code }) => FROM_SHARES.has(code));
  const severalActions = new Set(explained.map(({ action }) => action)).size > 1;
  return explained
    .slice(0, MOST)
    .flatMap((finding): Calculation[] => {
      const line = lineOf(finding, check);
      if (!line) return [];
      const { derivation, noSharesBecause } = line.expected;
      const action = severalActions ? `${finding.action ?? ''}, ` : '';
      const label = explained.length > 1 ? `${action}${String(line.line.year)}` : '';
      return [{ label, steps: derivation(), noSharesBecause }];
    })
    .filter(({ steps, noSharesBecause }) => steps.length > 0 || noSharesBecause !== null);
}

/** The line that a finding is about; of a doublon the first. */
function lineOf({ action, axis, year }: CheckedFinding, { actions }: ReadableCheck): CheckedLine | undefined {
  if (action === null || year === null) return undefined;
  return actions
    .find((checked) => actionKey(checked.action) === action && checked.action.axis === axis)
    ?.lines.find(({ line }) => line.year === year);
}
