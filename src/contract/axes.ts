import type { Parameters } from '../parameters';
import type { Action, Axis, Contract } from './model';

/** The axis whose sums the action counts in: none where it is transversal or its axis is unknown. */
export function countedAxis(action: Action): Axis | null {
  return action.transversal ? null : action.axis;
}

/** True on axis 2 of a département: the France Travail contract, with rules of its own. */
export function isOtherContract(action: Action, contract: Contract, parameters: Parameters): boolean {
  return action.axis !== null && parameters.figures.otherContractAxes.value[contract.kind].includes(action.axis);
}

/** The axes that the contract has to cover. */
export function axesOf(contract: Contract, parameters: Parameters): readonly Axis[] {
  return parameters.figures.axes.value[contract.kind];
}

/** The axes whose ceilings count together. */
export function groupsOf(contract: Contract, parameters: Parameters): readonly (readonly Axis[])[] {
  return parameters.figures.fungibleGroups.value[contract.kind];
}

/** True where the action's credits count in the group: by its axis, or transversal in the group of the contract's own axes. */
export function countsInGroup(
  action: Action,
  group: readonly Axis[],
  contract: Contract,
  parameters: Parameters,
): boolean {
  const axis = countedAxis(action);
  if (axis !== null) return group.includes(axis);
  return action.transversal && axesOf(contract, parameters).every((own) => group.includes(own));
}
