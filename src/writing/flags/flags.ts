import { justifiedText, plain, type CheckedFinding, type ReadableCheck } from '../../checking';
import { CONTROL_PURPOSE } from '../../reading';
import { formatCellRef, ownSheets, parseCellRef, type CellRef, type Flag, type Snapshot } from '../../sheets';
import { cellIndex } from './cellIndex';
import { labelFinder } from './labels';

/**
 * The findings of a check as flags on the workbook that was checked. A finding without a cell gives none: it stands on
 * the « Contrôle » sheet only. Nothing is put on sheets that Cofisol made and nobody changed.
 */
export function flagsOf(check: ReadableCheck, snapshot: Snapshot): readonly Flag[] {
  const own = new Set(
    ownSheets(snapshot)
      .filter(({ intact, purpose }) => intact || purpose === CONTROL_PURPOSE)
      .map(({ sheet }) => sheet),
  );
  const cells = cellIndex(snapshot);
  const labelOf = labelFinder(check, cells);
  return check.findings.flatMap((finding): readonly Flag[] => {
    const flagged = finding.cells.flatMap((text) => parseCellRef(text) ?? []).filter(({ sheet }) => !own.has(sheet));
    if (flagged.length === 0) return [];
    const labels = flagged.filter((cell) => !cells.showsMark(cell)).flatMap((cell) => labelOf(cell) ?? []);
    // What the user justified still shows where it is, without alarm: the note says why.
    const severity = finding.ignored === null ? finding.severity : 'info';
    return [{ severity, cells: flagged, labels: distinct(labels), message: flagMessage(finding) }];
  });
}

/** What the note says: the motive first where there is one, then what is wrong and how to mend it. */
function flagMessage({ message, remedy, ignored }: CheckedFinding): string {
  const motive = ignored === null ? [] : [ended(justifiedText(ignored))];
  return plain([...motive, message, remedy].filter((text) => text !== '').join(' '));
}

/** The motive is the user's own sentence, with or without its full stop. */
function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  return [...new Map(cells.map((cell) => [formatCellRef(cell), cell])).values()];
}
