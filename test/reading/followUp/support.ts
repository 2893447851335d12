import { expect } from '@jest/globals';
import { builtInParameters } from '../../../src/parameters';
import { readContract, type ReadAction } from '../../../src/reading';
import type { Snapshot } from '../../../src/sheets';
import { doubtsOf, reportOf } from '../../support/reading';
import type { Content } from '../../support/sheet';

export function actionsOf(snapshot: Snapshot): readonly ReadAction[] {
  return readContract(snapshot, { parameters: builtInParameters }).contract.actions;
}

/** « 1.1 2025: cible 120, atteint 95, « Retard » »: the follow-up of each year; and no doubt may be told of it. */
export function followUp(snapshot: Snapshot): string[] {
  expect(doubtsOf(reportOf(snapshot))).toEqual([]);
  return actionsOf(snapshot).flatMap(({ id, lines }) =>
    lines.map(
      ({ year, indicatorTarget, indicatorAchieved, comment }) =>
        `${id ?? '?'} ${year}: cible ${indicatorTarget ?? '?'}, atteint ${indicatorAchieved ?? '?'}, ${comment ?? '-'}`,
    ),
  );
}

/** « Familles | Séances | DEF | Parentalité »: national and local indicator, lead and theme of the first action. */
export function about(snapshot: Snapshot): (string | null)[] {
  const [action] = actionsOf(snapshot);
  return action ? [action.nationalIndicator, action.localIndicator, action.lead, action.theme] : [];
}

export const ARIEGE: Content[] = ["Département de l'Ariège"];
export const HEAD: Content[] = [
  'N°',
  'Action',
  'Axe',
  'Thématique',
  'Porteur',
  'Indicateur national',
  'Indicateur local',
];
export const FIRST: Content[] = ['1.1', 'Médiation', 'Enfance', 'Parentalité', 'DEF', 'Familles', 'Séances'];
export const SECOND: Content[] = [
  '3.1',
  'Maraudes',
  'Accès aux droits',
  'Sans domicile',
  'CCAS',
  'Personnes',
  'Sorties',
];
export const ABOUT = ['Familles', 'Séances', 'DEF', 'Parentalité'];

/** The plan of a fiche over two years, and its lines. */
export const PLAN: Content[][] = [
  ['Financeurs', 2024, 2025],
  ['État', 40000, 42000],
  ['Département', 40000, 42000],
  ['Coût total', 80000, 84000],
];
export const PLAN_LINES = [
  '1.1 2024 : C 80000.00 S 40000.00 D 40000.00',
  '1.1 2025 : C 84000.00 S 42000.00 D 42000.00',
];
