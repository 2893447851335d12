import type { ReadAction, ReadContract, ReadLine } from '../reading';
import type { FigureName, Finding } from '../rules';
import { formatCellRef, type CellRef } from '../sheets';

/**
 * The cells of a finding: those that the reading gave, else those of the figures that it is about, else whatever
 * cell shows the user the line or the action concerned. Empty only where the workbook has none.
 */
export function cellsOfFinding(finding: Finding, contract: ReadContract): readonly CellRef[] {
  const lines = linesOf(finding);
  const action = finding.about.action as ReadAction | undefined;
  const figures = finding.about.figures;
  const found = figures.flatMap((figure) => [
    ...lines.flatMap((line) => cellsOfLine(line, figure)),
    ...cellsOfAction(action, figure),
    ...(figure === 'ceiling' ? ceilingsOf(finding, lines, contract) : []),
  ]);
  if (found.length > 0) return distinct(found);
  return distinct(fallback(finding, action, lines, contract));
}

function linesOf(finding: Finding): readonly ReadLine[] {
  const { line, lines } = finding.about;
  // The rules were given the lines of a reading: they hand the same objects back.
  return [...(line ? [line] : []), ...(lines ?? [])] as ReadLine[];
}

function cellsOfLine(line: ReadLine, figure: FigureName): readonly CellRef[] {
  switch (figure) {
    case 'cost':
      return line.cells.reinforcedCost ?? line.cells.cost ?? [];
    case 'funders':
      return line.funders.map((funder) => funder.cell);
    case 'cee':
      return [...(line.cells.cee ?? []), ...line.funders.filter((funder) => funder.cee).map((funder) => funder.cell)];
    case 'state':
    case 'collectivity':
    case 'fse':
    case 'meals':
    case 'investment':
      return line.cells[figure] ?? [];
    default:
      return [];
  }
}

function cellsOfAction(action: ReadAction | undefined, figure: FigureName): readonly CellRef[] {
  if (figure !== 'title' && figure !== 'nature' && figure !== 'indicator') return [];
  const cell = action?.cells[figure];
  return cell ? [cell] : [];
}

/** The cells of the ceilings of the finding's year and axis; of a group, those of the axes of its lines. */
function ceilingsOf(finding: Finding, lines: readonly ReadLine[], contract: ReadContract): readonly CellRef[] {
  const ofLines = new Set(lines);
  const axes = new Set(
    contract.actions.filter((action) => action.lines.some((line) => ofLines.has(line))).map((action) => action.axis),
  );
  const known = contract.envelope.filter(
    (ceiling) =>
      (finding.year === null || ceiling.year === finding.year) &&
      (finding.axis === null ? axes.has(ceiling.axis) : ceiling.axis === finding.axis),
  );
  // A ceiling that the user typed beside the workbook has no cell.
  return known.flatMap((ceiling) => ceiling.cell ?? []);
}

function fallback(
  finding: Finding,
  action: ReadAction | undefined,
  lines: readonly ReadLine[],
  contract: ReadContract,
): readonly CellRef[] {
  const ofLines = lines.flatMap((line) => cellsOfLine(line, 'state').concat(cellsOfLine(line, 'cost')));
  if (ofLines.length > 0) return ofLines;
  const anyOfLine = lines.flatMap(anyCell);
  if (anyOfLine.length > 0) return anyOfLine;
  if (action) {
    const cell = action.cells.title ?? action.cells.id ?? action.lines.flatMap(anyCell)[0];
    return cell ? [cell] : [];
  }
  if (finding.axis === null) return [];
  const ceilings = ceilingsOf(finding, lines, contract);
  if (ceilings.length > 0) return ceilings;
  return contract.actions
    .filter((candidate) => candidate.axis === finding.axis)
    .flatMap((candidate) => candidate.cells.title ?? candidate.lines.flatMap(anyCell)[0] ?? []);
}

function anyCell(line: ReadLine): readonly CellRef[] {
  const first = Object.values(line.cells).flat()[0] ?? line.funders[0]?.cell;
  return first ? [first] : [];
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  return [...new Map(cells.map((cell) => [formatCellRef(cell), cell])).values()];
}
