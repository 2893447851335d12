import {
  justifiedCount,
  severityCounts,
  type CheckedFinding,
  type CheckedLine,
  type Status,
  type WorkbookCheck,
} from '../../checking';
import type { AxisTotal, Axis, Kind, Nature, Scheme } from '../../contract';
import type { Cents } from '../../money';
import { formatCellRef } from '../../sheets';
import { checkNotes } from '../layout/notes';
import { findingActions } from '../layout/findingWords';

/** What the workbook of a report keeps of a checked file: plain data, which travels between threads. */
export interface CheckedFile {
  /** As the user named it. */
  readonly file: string;
  /** Of its bytes; null where they could not be had. */
  readonly sha256: string | null;
  readonly status: Status;
  readonly problem: string | null;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  readonly justified: number;
  readonly collectivity: string | null;
  readonly kind: Kind | null;
  readonly years: readonly number[];
  readonly actions: number;
  readonly notes: readonly string[];
  readonly findings: readonly RegisterFinding[];
  readonly lines: readonly RegisterLine[];
  readonly totals: readonly AxisTotal[];
}

export interface RegisterFinding {
  readonly finding: CheckedFinding;
  /** « 1.2 Prévention », or ''. */
  readonly action: string;
}

/** An action and a year: what is entered, and what the rules give. */
export interface RegisterLine {
  readonly id: string | null;
  readonly title: string;
  readonly axis: Axis | null;
  readonly nature: Nature | null;
  readonly scheme: Scheme;
  readonly year: number;
  /** C for the calculation. */
  readonly cost: Cents | null;
  readonly thirdParties: Cents;
  readonly cee: Cents;
  readonly fse: Cents;
  readonly state: Cents | null;
  readonly expectedState: Cents | null;
  readonly collectivity: Cents | null;
  readonly expectedCollectivity: Cents | null;
  /** Where the shares stand, « Fiche 1!B12 ». */
  readonly cells: readonly string[];
}

export function checkedFile(file: string, sha256: string | null, check: WorkbookCheck): CheckedFile {
  const common = {
    file,
    sha256,
    status: check.status,
    problem: check.problem,
    counts: severityCounts(check),
    justified: justifiedCount(check),
  };
  if (check.status === 'unreadable') {
    return {
      ...common,
      collectivity: null,
      kind: null,
      years: [],
      actions: 0,
      notes: [],
      findings: [],
      lines: [],
      totals: [],
    };
  }
  const nameOf = findingActions(check);
  return {
    ...common,
    collectivity: check.contract.collectivity,
    kind: check.contract.kind,
    years: check.contract.years,
    actions: check.actions.length,
    notes: checkNotes(check),
    findings: check.findings.map((finding) => ({ finding, action: nameOf(finding) })),
    lines: check.actions.flatMap(({ action: { id, title, axis, nature }, scheme, lines }) =>
      lines.map((line) => ({ id, title, axis, nature, scheme, ...figuresOf(line) })),
    ),
    totals: check.totals,
  };
}

function figuresOf({ line, facts, expected }: CheckedLine) {
  return {
    year: line.year,
    cost: facts.cost,
    thirdParties: facts.thirdParties,
    cee: facts.cee,
    fse: facts.fse,
    state: line.state,
    expectedState: expected.state,
    collectivity: line.collectivity,
    expectedCollectivity: expected.collectivity,
    cells: [...(line.cells.state ?? []), ...(line.cells.collectivity ?? [])].map(formatCellRef),
  };
}
