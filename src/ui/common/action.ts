import type { ReadAction } from '../../reading';

/** How corrections name an action: its number, or its title where it has none. */
export function actionName({ id, title }: ReadAction): string {
  return id ?? title;
}

/** « 1.2, Prévention du décrochage ». */
export function actionLabel({ id, title }: ReadAction): string {
  return id === null || id === title ? title : `${id}, ${title}`;
}
