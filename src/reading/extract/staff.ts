import { isMoney } from '../moneyRoles';
import { isAmountLike } from '../grid';
import { countsStaff } from '../underHeader';
import { normalise } from '../words/normalise';
import { ownerOf } from './meaning';
import type { TableState } from './state';

const STAFF_TITLE = /\b(etp|etpt|moyens humains|ressources humaines|effectifs?|masse salariale)\b/;

/**
 * Posts, full-time equivalents, salaries, hours, quantities and unit prices: how a cost comes about, no financing plan.
 * Only where no column and no label is the money of a funder, and no header names the actions.
 */
export function isStaffTable(state: TableState): boolean {
  const { table } = state;
  const columns = [...table.columns.values()];
  const owned = columns.some(({ role }) => role !== null && (role === 'title' || role === 'id' || isFunding(role)));
  if (owned) return false;
  const headed = table.band.some((row) => row.cells.some((cell) => cell.kind === 'text' && countsStaff(cell.text)));
  const title = table.titles[table.titles.length - 1];
  const titled = title !== undefined && STAFF_TITLE.test(normalise(title.text));
  const summed = table.body.some(({ row }) => {
    const label = row.cells[0];
    return label?.heading.role === 'total' || label?.kind !== 'text'
      ? false
      : /^(s |sous )?total etpt?\b/.test(normalise(label.text));
  });
  if (!headed && !titled && !summed) return false;
  return (
    table.body.every(({ row }) =>
      row.cells.every(
        ({ kind, heading: { role } }) => kind !== 'text' || role === null || !isFunding(ownerOf(role, state)),
      ),
    ) && table.body.some(({ row }) => row.cells.some(isAmountLike))
  );

  function isFunding(role: Parameters<typeof isMoney>[0]): boolean {
    return isMoney(role) && role !== 'cost' && role !== 'total' && role !== 'reinforcedCost';
  }
}
