import type { CheckedAction } from '../../checking';

/** Without an axis or without a nature. */
export function unsureActions(actions: readonly CheckedAction[]): readonly CheckedAction[] {
  return actions.filter(({ action }) => (action.axis === null && !action.transversal) || action.nature === null);
}
