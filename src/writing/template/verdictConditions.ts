import type { CellRange, NewCondition } from '../../sheets';
import { VERDICTS } from './lineFormulas';
import { ALERT, GOOD, WARN } from './styles';

/** Red for what blocks, amber for what is still to come, green for what holds. `first`: the range's first cell. */
export function verdictConditions(range: CellRange, first: string): readonly NewCondition[] {
  const quiet = [VERDICTS.incomplete, VERDICTS.noCost, VERDICTS.meals, VERDICTS.commune, VERDICTS.below];
  return [
    { range, formula: `LEFT(${first},${VERDICTS.good.length})="${VERDICTS.good}"`, style: GOOD },
    { range, formula: `OR(${quiet.map((verdict) => `${first}="${verdict}"`).join(',')})`, style: WARN },
    { range, formula: `${first}<>""`, style: ALERT },
  ];
}
