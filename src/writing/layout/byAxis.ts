import { AXES, groupBy, type Action, type Axis } from '../../contract';

/** Where an action stands in a table: under its axis, or behind, with those that are transversal or of no known axis. */
export type AxisPlace = Axis | 'transversal' | null;

const PLACES = [...AXES, 'transversal', null] as const;

/** What concerns actions, axis by axis; an axis without any is left out. */
export function byAxis<T>(
  items: readonly T[],
  actionOf: (item: T) => Action,
): readonly { readonly axis: AxisPlace; readonly own: readonly T[] }[] {
  const groups = groupBy(items, (item): AxisPlace => {
    const { transversal, axis } = actionOf(item);
    return transversal ? 'transversal' : axis;
  });
  return PLACES.flatMap((axis) => {
    const own = groups.get(axis);
    return own ? [{ axis, own }] : [];
  });
}
