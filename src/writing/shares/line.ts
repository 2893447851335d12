import type { CheckedLine } from '../../checking';
import type { Cents } from '../../money';
import type { Parameters } from '../../parameters';
import type { ReadAction } from '../../reading';
import type { CellRef } from '../../sheets';
import { shareFormulas } from './formulas';
import type { ShareAside, ShareLine, ShareWrite } from './types';
import { figureCells, holdNumbers } from './sources';
import { targetOf, type Target } from './target';
import { termsOn } from './terms';
import { amountInUnit, unitOfLine } from './unit';
import { shareWords } from './words';
import type { Workbook } from './workbook';

/** What would be written on a line, or why nothing is; null where there is nothing to write. */
export function shareLine(
  key: string,
  action: ReadAction,
  checked: CheckedLine,
  workbook: Workbook,
  parameters: Parameters,
): ShareLine | ShareAside | null {
  const { line, facts, expected } = checked;
  const { year } = line;
  const wanted = wantedShares(checked, parameters);
  if (wanted === null) return null;
  const targets = { state: targetOf(line, 'state'), collectivity: targetOf(line, 'collectivity') };
  const parts = (['state', 'collectivity'] as const).filter(
    (part) => line[part] !== wanted[part] && targets[part].place !== 'none',
  );
  if (parts.length === 0) return null;

  const aside = (why: string): ShareAside => ({
    action,
    year,
    cells: parts.flatMap((part) => cellsOf(targets[part])),
    why,
  });
  const stop = parts.map((part) => problemOf(targets[part], workbook)).find((why) => why !== null);
  if (stop !== undefined) return aside(stop);
  if (facts.costFrom === 'sum') return aside(shareWords.noCost);
  if (isNegative(checked)) return aside(shareWords.negative);
  if (facts.cost !== null && facts.thirdParties > facts.cost) return aside(shareWords.exceeded);

  const places = parts.flatMap((part) => cellsOf(targets[part]));
  const from = figureCells(checked, action.nature, cellsOf(targets.state)[0] ?? { sheet: '', row: -1, column: -1 });
  const figures = [...from.cost, ...from.thirdParties, ...from.fse, ...from.meals];
  const depends = workbook.dependsOn(figures, places);
  const isCircular = depends === 'yes';
  if (isCircular && !keepsCost(checked, wanted, parts)) return aside(shareWords.costFollows);

  const writes: ShareWrite[] = [];
  const isPlain = holdNumbers(checked, from, workbook.cells);
  for (const part of parts) {
    const [cell] = cellsOf(targets[part]);
    if (!cell) continue;
    const unit = unitOfLine(line, cell.sheet, workbook.unitOf(cell.sheet), workbook.cells);
    if (unit === null) return aside(shareWords.unclearUnit);
    const formulas =
      depends !== 'no' || !isPlain || needsState(checked, part, targets)
        ? null
        : shareFormulas(expected.scheme, from, termsOn(cell.sheet, unit, workbook.cells), unit, parameters);
    const formula = formulas?.[part] ?? null;
    const after = wanted[part];
    writes.push({ part, cell, before: line[part], after, raw: amountInUnit(after, unit), formula });
  }
  const isLive = writes.every(({ formula }) => formula !== null);
  return {
    key,
    action,
    year,
    scheme: expected.scheme,
    writes,
    completes: parts.every((part) => line[part] === null) && holds(checked),
    caution: cautionOf(action, checked),
    valuesBecause: isLive ? null : BECAUSE[depends],
  };
}

const BECAUSE = { yes: shareWords.valueCircular, unknown: shareWords.valueUnknown, no: shareWords.valueText };

interface Wanted {
  readonly state: Cents;
  readonly collectivity: Cents;
}

/** S* and D*; of a cee line the S that is entered and holds. Null where the rules expect none. */
function wantedShares({ line, expected }: CheckedLine, { figures }: Parameters): Wanted | null {
  const { scheme, state, low, high, collectivity } = expected;
  if (state === null || collectivity === null || low === null || high === null) return null;
  const tolerance = figures.toleranceRounding.value;
  const keeps =
    scheme === 'cee' && line.state !== null && line.state >= low - tolerance && line.state <= high + tolerance;
  return { state: keeps ? line.state : state, collectivity };
}

function cellsOf(target: Target): readonly CellRef[] {
  return target.place === 'cell' ? [target.cell] : target.place === 'several' ? target.cells : [];
}

function problemOf(target: Target, { ownSheets }: Workbook): string | null {
  if (target.place === 'unreadable') return shareWords.unreadable;
  if (target.place === 'several') return shareWords.severalCells;
  return target.place === 'cell' && ownSheets.has(target.cell.sheet) ? shareWords.ownSheet(target.cell.sheet) : null;
}

function isNegative({ line, facts }: CheckedLine): boolean {
  return [facts.cost, facts.fse, ...line.funders.map(({ amount }) => amount)].some(
    (amount) => amount !== null && amount < 0n,
  );
}

/** A cost that adds up the shares stays what it is where the new shares add up to the same. */
function keepsCost({ line, facts }: CheckedLine, wanted: Wanted, parts: readonly ShareWrite['part'][]): boolean {
  if (line.state === null || line.collectivity === null || parts.length < 2) return false;
  return wanted.state + wanted.collectivity === line.state + line.collectivity && facts.cost !== null;
}

/** The collectivity's share of a cee line is what the State's cell leaves: there must be one, and it must hold a number. */
function needsState(
  { line, expected }: CheckedLine,
  part: ShareWrite['part'],
  targets: Readonly<Record<ShareWrite['part'], Target>>,
): boolean {
  if (expected.scheme !== 'cee' || part === 'state') return false;
  return targets.state.place !== 'cell' || line.unreadable.has('state');
}

/** Whatever share is entered is one that the rules accept. */
function holds({ line, expected }: CheckedLine): boolean {
  const { low, high, collectivity } = expected;
  if (line.state !== null && (low === null || high === null || line.state < low || line.state > high)) return false;
  return line.collectivity === null || line.collectivity === collectivity;
}

/** Writing as the rules have it would leave another mistake of the line in place, or make it worse. */
function cautionOf(action: ReadAction, checked: CheckedLine): string | null {
  if (asksForReinforcedCost(action, checked)) return shareWords.wholeCost;
  return checked.expected.fseAdmitted === checked.facts.fse ? null : shareWords.fseRefused;
}

function asksForReinforcedCost(action: ReadAction, { line, facts, expected }: CheckedLine): boolean {
  const raises = line.state !== null && expected.low !== null && line.state < expected.low;
  return action.nature === 'renforcee' && facts.costFrom === 'cost' && raises;
}
