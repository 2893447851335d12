import type { Axis } from '../../contract';

/** The axes as people say them. */
export const AXIS_TEXT: Readonly<Record<Axis, string>> = {
  1: 'enfance',
  2: 'emploi et insertion',
  3: 'accès aux droits',
  4: 'transition écologique solidaire',
};
