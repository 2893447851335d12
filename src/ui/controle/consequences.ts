import type { CheckedFinding } from '../../checking';
import { groupBy } from '../../contract';
import { abs, subtract } from '../../money';
import { parseCellRef } from '../../sheets';

/** What keeps the expected shares of a line from being worked out. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'cellule-illisible',
  'montant-ambigu',
  'cellule-erreur',
  'valeur-absente',
  'lecture-ambigue',
  'montant-non-place',
]);
const LEFT_BLANK: ReadonlySet<string> = new Set(['part-absente', 'cout-absent']);

/**
 * Findings that go away with another one: by the finding that follows, the one that it follows from. A share can't be
 * offered while a cell of its line is unreadable; a plan is out of balance by the sum that another finding is about; a
 * SUM that leaves lines out explains its wrong total.
 */
export function consequences(findings: readonly CheckedFinding[]): ReadonlyMap<CheckedFinding, CheckedFinding> {
  const following = new Map<CheckedFinding, CheckedFinding>();
  const byLine = groupBy(findings, lineKey);
  const unreadable = findings.filter(({ code }) => UNREADABLE.has(code));
  const unreadableByRow = groupBy(unreadable.flatMap(rowsOf), ({ row }) => row);
  const wrongTotals = new Map(
    findings
      .filter(({ code }) => code === 'total-faux')
      .flatMap((one) => one.cells.map((cell) => [cell, one] as const)),
  );
  for (const finding of findings) {
    const root = rootOf(finding);
    if (root) following.set(finding, root);
  }
  return following;

  function rootOf(finding: CheckedFinding): CheckedFinding | undefined {
    const ofLine = byLine.get(lineKey(finding)) ?? [];
    if (LEFT_BLANK.has(finding.code)) {
      return (
        ofLine.find(({ code, action }) => action !== null && UNREADABLE.has(code)) ??
        rowsOf(finding).flatMap(({ row }) => unreadableByRow.get(row) ?? [])[0]?.finding
      );
    }
    if (finding.code === 'equilibre') {
      return ofLine.find(
        (other) => other !== finding && difference(other) !== null && difference(other) === difference(finding),
      );
    }
    if (finding.code === 'somme-incomplete') return finding.cells.flatMap((cell) => wrongTotals.get(cell) ?? [])[0];
    return undefined;
  }
}

function lineKey({ action, axis, year }: CheckedFinding): string {
  return `${action ?? ''}/${axis ?? ''}/${year ?? ''}`;
}

function difference({ actual, expected }: CheckedFinding): bigint | null {
  return actual === null || expected === null ? null : abs(subtract(actual, expected));
}

function rowsOf(finding: CheckedFinding): readonly { readonly row: string; readonly finding: CheckedFinding }[] {
  // Where years are columns a row is an action in all its years: the year parts them.
  return finding.cells.flatMap((text) => {
    const at = parseCellRef(text);
    return at ? [{ row: `${at.sheet}!${at.row}/${finding.year ?? ''}`, finding }] : [];
  });
}
