import { AXIS_NAMES, plain } from '../../checking';
import { actionKey, AXES, type Action, type Axis } from '../../contract';

/** The actions of one axis as they were read. */
export interface EvidenceAxis {
  readonly name: string;
  readonly actions: number;
  /** Their numbers, or titles where they have none: « 1.1, 1.2, 1.10 ». */
  readonly keys: string;
}

export function evidenceAxes(actions: readonly Action[]): readonly EvidenceAxis[] {
  return [...AXES, 'transversal' as const, null].flatMap((axis) => {
    const own = actions.filter((action) => (action.transversal ? 'transversal' : action.axis) === axis);
    if (own.length === 0) return [];
    return [{ name: axisName(axis), actions: own.length, keys: own.map((one) => plain(actionKey(one))).join(', ') }];
  });
}

function axisName(axis: Axis | 'transversal' | null): string {
  if (axis === null) return 'Axe non reconnu';
  return axis === 'transversal' ? 'Actions transversales' : AXIS_NAMES[axis];
}
