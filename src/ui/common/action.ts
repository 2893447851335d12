import type { Action } from '../../contract';

/** How corrections name an action: its number, or its title where it has none. */
export function actionName({ id, title }: Action): string {
  return id ?? title;
}

/** « 1.2, Prévention du décrochage ». */
export function actionLabel({ id, title }: Action): string {
  return id === null || id === title ? title : `${id}, ${title}`;
}
