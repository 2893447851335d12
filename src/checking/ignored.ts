import type { IgnoredFinding } from '../reading';
import type { CheckedFinding } from './result';

/**
 * The findings with the motive of the user on those that he set aside. A mark meets a finding of its code where their
 * cells overlap, or by its action, axis and year where it has no cell, or where its cells have moved since and one
 * finding alone can be meant. It never meets a finding of another action, axis or year: an annual ceiling given once
 * stands for each year on one cell. Of two marks on one finding the later one counts.
 */
export function withIgnored(
  findings: readonly CheckedFinding[],
  marks: readonly IgnoredFinding[],
): readonly CheckedFinding[] {
  if (marks.length === 0) return findings;
  const byCode = new Map<string, CheckedFinding[]>();
  for (const finding of findings) {
    const same = byCode.get(finding.code);
    if (same) same.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  const motives = new Map<CheckedFinding, IgnoredFinding>();
  for (const mark of marks) for (const finding of meant(mark, byCode.get(mark.code) ?? [])) motives.set(finding, mark);
  return findings.map((finding) => {
    const mark = motives.get(finding);
    return mark ? { ...finding, ignored: { reason: mark.reason, date: mark.date } } : finding;
  });
}

function meant(mark: IgnoredFinding, ofCode: readonly CheckedFinding[]): readonly CheckedFinding[] {
  const cells = new Set(mark.cells);
  const sameSubject = ofCode.filter(
    ({ action, axis, year }) => action === mark.action && axis === mark.axis && year === mark.year,
  );
  if (cells.size === 0) return sameSubject;
  const overlapping = ofCode.filter(
    (finding) => compatible(mark, finding) && finding.cells.some((at) => cells.has(at)),
  );
  if (overlapping.length > 0) return overlapping;
  // A line was inserted above, say. Without an action, nothing but the cells tells one finding from another.
  return mark.action !== null && sameSubject.length === 1 ? sameSubject : [];
}

function compatible(mark: IgnoredFinding, finding: CheckedFinding): boolean {
  return agree(mark.action, finding.action) && agree(mark.axis, finding.axis) && agree(mark.year, finding.year);
}

function agree<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other;
}
