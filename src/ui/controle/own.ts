import type { CheckedFinding } from '../../checking';
import type { Cause, CauseEntry } from '../../report';

/** Those of the cause itself, without what follows from it. */
export function ownFindings({ code, findings }: Cause): readonly CheckedFinding[] {
  return findings.filter((finding) => finding.code === code);
}

/** What the cause says itself, without what follows from it. */
export function ownEntries({ code, entries }: Cause): readonly CauseEntry[] {
  return entries.filter(({ statements }) => statements.some(({ findings }) => findings[0].code === code));
}
