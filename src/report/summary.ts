import { justifiedCount, severityCounts, type Status, type WorkbookCheck } from '../checking';
import type { Severity } from '../rules';
import { contractSummary, type ContractSummary } from './contract-summary';

/** What is kept of a file once its part of the report is written: small, however large the workbook. */
export interface FileSummary {
  readonly file: string;
  readonly status: Status;
  readonly problem: string | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many of them the user set aside with a motive. */
  readonly justified: number;
  /** How many findings of each « error/parite »: one code may come in two severities. */
  readonly codes: Readonly<Record<string, number>>;
  readonly collectivity: string | null;
  /** The State's file was given and has no ceiling for this contract. */
  readonly collectivityUnknown: boolean;
  /** Null where it could not be checked. */
  readonly contract: ContractSummary | null;
  /** Why the corrections that the workbook carries could not be used, in French. */
  readonly marksProblem: string | null;
}

export function fileSummary(file: string, check: WorkbookCheck): FileSummary {
  return {
    file,
    status: check.status,
    problem: check.problem,
    counts: severityCounts(check),
    justified: justifiedCount(check),
    codes: codeCounts(check),
    collectivity: check.status === 'unreadable' ? null : check.contract.collectivity,
    collectivityUnknown: check.status !== 'unreadable' && check.ceilingsFrom === 'unknown-collectivity',
    contract: check.status === 'unreadable' ? null : contractSummary(check),
    marksProblem: check.status === 'unreadable' ? null : check.marksProblem,
  };
}

function codeCounts(check: WorkbookCheck): Record<string, number> {
  const counts: Record<string, number> = {};
  if (check.status !== 'unreadable') {
    for (const { severity, code } of check.findings) {
      const cause = `${severity}/${code}`;
      counts[cause] = (counts[cause] ?? 0) + 1;
    }
  }
  return counts;
}
