import type { Axis } from '../../contract';

/** The axes as headings and lists of choices name them. */
export const AXIS_TITLES: Readonly<Record<Axis, string>> = {
  1: 'Axe 1 – Enfance',
  2: 'Axe 2 – Emploi et insertion',
  3: 'Axe 3 – Accès aux droits',
  4: 'Axe 4 – Transition écologique solidaire',
};
