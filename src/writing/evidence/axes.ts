import { AXIS_NAMES, plain } from '../../checking';
import { actionKey, type Action } from '../../contract';
import { byAxis, type AxisPlace } from '../layout/byAxis';

/** The actions of one axis as they were read. */
export interface EvidenceAxis {
  readonly name: string;
  readonly actions: number;
  /** Their numbers, or titles where they have none: « 1.1, 1.2, 1.10 ». */
  readonly keys: string;
}

export function evidenceAxes(actions: readonly Action[]): readonly EvidenceAxis[] {
  return byAxis(actions, (action) => action).map(({ axis, own }) => ({
    name: axisName(axis),
    actions: own.length,
    keys: own.map((one) => plain(actionKey(one))).join(', '),
  }));
}

function axisName(axis: AxisPlace): string {
  if (axis === null) return 'Axe non reconnu';
  return axis === 'transversal' ? 'Actions transversales' : AXIS_NAMES[axis];
}
