import { compareSeverity, type CellRange, type FlaggedCell } from '../../../../sheets';
import { COLUMNS, ROWS } from '../../../place';
import type { PackageEditor } from '../packageEditor';
import type { MarkedAreas } from './conditionalFormats';
import { markKey } from './markStyles';
import type { NoteToBe } from './notes';
import { sheetGround, type SheetGround } from './sheetGround';

/** What is to be written into one sheet. */
export interface SheetPlan {
  readonly ground: SheetGround;
  readonly marks: readonly MarkedAreas[];
  readonly notes: readonly NoteToBe[];
}

interface Target {
  readonly place: number;
  readonly range: CellRange;
  readonly severity: FlaggedCell['severity'];
  readonly findings: FlaggedCell['findings'];
}

/** @param formatOf the number format of a cell style */
export function sheetPlan(
  editor: PackageEditor,
  part: string,
  cells: readonly FlaggedCell[],
  formatOf: (style: number) => string,
): SheetPlan {
  const onSheet = cells.filter(
    ({ cell: { row, column } }) => row >= 0 && row < ROWS && column >= 0 && column < COLUMNS,
  );
  const ground = sheetGround(
    editor,
    part,
    onSheet.map(({ cell }) => placeOf(cell.row, cell.column)),
  );
  const targets = mergedTargets(ground, onSheet);
  const marks = new Map<string, MarkedAreas & { ranges: CellRange[] }>();
  for (const { place, range, severity } of targets) {
    const mark = { severity, format: formatOf(ground.styleOf(place)) };
    const known = marks.get(markKey(mark));
    if (known) known.ranges.push(range);
    else marks.set(markKey(mark), { ...mark, ranges: [range] });
  }
  return { ground, marks: [...marks.values()], notes: targets.filter(({ findings }) => findings.length > 0) };
}

/** Cells of one merged range are one, which shows what its top left holds. */
function mergedTargets(ground: SheetGround, cells: readonly FlaggedCell[]): readonly Target[] {
  const targets = new Map<number, Target>();
  for (const { cell, severity, findings } of cells) {
    const range = ground.rangeOf(placeOf(cell.row, cell.column));
    const place = placeOf(range.top, range.left);
    const known = targets.get(place);
    targets.set(place, known ? joined(known, severity, findings) : { place, range, severity, findings });
  }
  return [...targets.values()];
}

function joined(target: Target, severity: Target['severity'], findings: Target['findings']): Target {
  const told = new Set(target.findings.map(({ message }) => message));
  return {
    ...target,
    severity: compareSeverity(severity, target.severity) < 0 ? severity : target.severity,
    findings: [...target.findings, ...findings.filter(({ message }) => !told.has(message))].sort((a, b) =>
      compareSeverity(a.severity, b.severity),
    ),
  };
}

function placeOf(row: number, column: number): number {
  return row * COLUMNS + column;
}
