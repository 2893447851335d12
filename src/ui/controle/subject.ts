import { AXIS_NAMES, yearsText, type CheckedFinding, type ReadableCheck } from '../../checking';
import { actionKey } from '../../contract';
import { texts } from '../texts';
import { isOfWholeWorkbook } from './causeKey';
import type { Cause } from './causes';

/** The titles of actions by what findings call them; the first of two with one number. */
export type ActionTitles = ReadonlyMap<string, string>;

export function actionTitles(check: ReadableCheck): ActionTitles {
  return new Map([...check.actions].reverse().map(({ action }) => [actionKey(action), action.title.trim()]));
}

/** What a cause is about: « Action 3.4 : Aller-vers · 2025 », « Axe 3, accès aux droits · 2024 ». */
export function causeSubject({ code, findings, years }: Cause, titles: ActionTitles): string {
  return [placeOf(code, findings, titles), yearsText(years)].filter((part) => part !== '').join(' · ');
}

function placeOf(code: string, findings: readonly CheckedFinding[], titles: ActionTitles): string {
  const words = texts.controle.card;
  const [first] = findings;
  if (!first) return '';
  const actions = new Set(findings.map(({ action }) => action));
  if (actions.size > 1) return words.actions([...actions].filter((action) => action !== null).length);
  if (first.action !== null) return actionText(first.action, titles);
  const axes = new Set(findings.map(({ axis }) => axis));
  if (axes.size === 1 && first.axis !== null) return AXIS_NAMES[first.axis];
  if (!isOfWholeWorkbook(code)) return words.contract;
  return words.cells(new Set(findings.flatMap((finding) => finding.cells)).size);
}

export function actionText(action: string, titles: ActionTitles): string {
  const title = titles.get(action) ?? null;
  return texts.controle.card.action(action, title === action || title === '' ? null : title);
}

/** What a finding is about, where the card has several: its action, its axis; '' where the head of the card says it. */
export function findingPlace({ action, axis }: CheckedFinding, { findings }: Cause): string {
  if (findings.every((other) => other.action === action && other.axis === axis)) return '';
  return action ?? (axis === null ? '' : AXIS_NAMES[axis]);
}

/** The same with the year. */
export function findingLabel(finding: CheckedFinding, cause: Cause): string {
  const { year } = finding;
  return [findingPlace(finding, cause), year === null ? '' : String(year)].filter((part) => part !== '').join(' · ');
}
