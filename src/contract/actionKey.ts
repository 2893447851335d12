import type { Action } from './model';

/** How findings and sheets name an action: its number as displayed, or its title where it has none. */
export function actionKey(action: Action): string {
  const id = action.id?.trim() ?? '';
  return id === '' ? action.title.trim() : id;
}
