import type { Severity } from '../rules';
import { parseCellRef, type Snapshot } from '../sheets';
import type { CheckedFinding } from './result';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The worst severity, or « ok ». */
export function statusOf(findings: readonly { readonly severity: Severity }[]): Severity | 'ok' {
  return findings.reduce<Severity | 'ok'>(
    (worst, { severity }) => (worst === 'ok' || RANK[severity] < RANK[worst] ? severity : worst),
    'ok',
  );
}

/** The order of a workbook: its sheets as they stand, then row by row. */
export interface WorkbookOrder {
  /** Without repeats. */
  cells(cells: readonly string[]): readonly string[];
  /** By severity, then by the first cell; findings without any cell come last of their severity. */
  findings(findings: readonly CheckedFinding[]): readonly CheckedFinding[];
}

export function orderOf(snapshot: Snapshot): WorkbookOrder {
  const place = placing(snapshot);
  return {
    cells: (cells) =>
      [...new Set(cells)]
        .map((cell) => ({ cell, at: place(cell) }))
        .sort((a, b) => comparePlaces(a.at, b.at))
        .map(({ cell }) => cell),
    findings: (findings) =>
      findings
        .map((finding) => ({ finding, at: place(finding.cells[0]) }))
        .sort(
          (a, b) =>
            RANK[a.finding.severity] - RANK[b.finding.severity] ||
            comparePlaces(a.at, b.at) ||
            compareText(a.finding.code, b.finding.code) ||
            (a.finding.axis ?? 0) - (b.finding.axis ?? 0) ||
            (a.finding.year ?? 0) - (b.finding.year ?? 0),
        )
        .map(({ finding }) => finding),
  };
}

type Place = readonly [sheet: number, row: number, column: number];

function placing(snapshot: Snapshot): (cell: string | undefined) => Place {
  const sheets = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  return (cell) => {
    if (cell === undefined) return [Infinity, 0, 0];
    const at = parseCellRef(cell);
    return [sheets.get(at?.sheet ?? '') ?? snapshot.sheets.length, at?.row ?? 0, at?.column ?? 0];
  };
}

function comparePlaces(a: Place, b: Place): number {
  // Infinity - Infinity is no number: two findings without a cell are level.
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] - b[1] || a[2] - b[2];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
