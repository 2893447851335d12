import { withIgnored, type CheckedFinding } from '../../checking';
import type { IgnoredFinding, UserMarks } from '../../reading';

/** The marks with a motive on these findings, in place of those that they had. */
export function justified(
  marks: UserMarks,
  findings: readonly CheckedFinding[],
  reason: string,
  date: string,
): UserMarks {
  const added = findings.map(({ code, cells, action, axis, year }): IgnoredFinding => ({
    code,
    cells,
    action,
    axis,
    year,
    reason,
    date,
  }));
  return { ...marks, ignored: [...unjustified(marks, findings).ignored, ...added] };
}

/** The marks without any motive on these findings. */
export function unjustified(marks: UserMarks, findings: readonly CheckedFinding[]): UserMarks {
  const bare = findings.map((finding) => ({ ...finding, ignored: null }));
  return { ...marks, ignored: marks.ignored.filter((mark) => !isAbout(mark, bare)) };
}

function isAbout(mark: IgnoredFinding, findings: readonly CheckedFinding[]): boolean {
  return withIgnored(findings, [mark]).some(({ ignored }) => ignored !== null);
}
