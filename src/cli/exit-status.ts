import type { FileSummary } from '../report';

/** 0: no error finding in any file; 1: at least one; 2: something could not be checked, which counts above all. */
export type ExitStatus = 0 | 1 | 2;

export function exitStatus(summaries: readonly FileSummary[], problems: number): ExitStatus {
  if (problems > 0 || summaries.some(({ status }) => status === 'unreadable')) return 2;
  return summaries.some(({ status }) => status === 'error') ? 1 : 0;
}
