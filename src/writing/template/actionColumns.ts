import { columnLetters } from '../../sheets';
import { onSheet } from './frame';
import { SHEETS } from './words';

/** Row of the first action on « Actions », from 0. */
export const FIRST_ACTION = 4;

/** Columns of « Actions » that every layout has. */
export const ACTION = { id: 0, title: 1, axis: 2, nature: 3 } as const;

/** Where the shares of the years begin on the « Actions » of fiches. */
export const FIRST_SHARE = 4;

/** A cell of an action on « Actions », fixed, so that sorting another sheet never moves it. */
export function actionCell(index: number, column: number): string {
  return onSheet(SHEETS.actions, `$${columnLetters(column)}$${FIRST_ACTION + index + 1}`);
}

/** A column of all the actions. */
export function actionRange(column: number, actions: number): string {
  const at = `$${columnLetters(column)}$`;
  return onSheet(SHEETS.actions, `${at}${FIRST_ACTION + 1}:${at}${FIRST_ACTION + actions}`);
}
