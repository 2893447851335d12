import { analyse, enumerate, quote, totals, typography, yearsOf, type Contract, type Kind } from '../contract';
import type { Parameters } from '../parameters';
import {
  mergeCorrections,
  readContract,
  readUserMarks,
  type Correction,
  type ReadContract,
  type Reading,
  type ReadLine,
} from '../reading';
import { checkContract, type Finding } from '../rules';
import { formatCellRef, isTemplateSheet, ownSheets, type Snapshot } from '../sheets';
import { cellsOfFinding } from './cells-of-finding';
import { withIgnored } from './ignored';
import { orderOf, statusOf, type WorkbookOrder } from './order';
import type { CheckedAction, CheckedFinding, WorkbookCheck } from './result';
import { stateEnvelope, workbookEnvelope, type StateCeilings } from './state-ceilings';

export interface CheckOptions {
  readonly parameters: Parameters;
  /** As the caller says; else it is read. */
  readonly kind?: Kind;
  /** Beside those that the workbook carries: they come after, and win over those on the same target. */
  readonly corrections?: readonly Correction[];
  readonly stateCeilings?: StateCeilings;
}

const NO_TABLE = typography(
  "Ce classeur ne contient aucun tableau de contrat local des solidarités que Cofisol reconnaisse : vérifiez qu'il s'agit du bon fichier et que ses colonnes portent des titres (part État, coût total, année…).",
);

const STILL_EMPTY = typography(
  "Ce modèle de contrat est encore vide : saisissez les actions et leur plan de financement, puis relancez le contrôle. Son « Mode d'emploi » dit dans quel ordre.",
);

/** Reads a workbook, applies the rules, and joins each finding to its cells. Pure: the same input, the same answer. */
export function checkWorkbook(snapshot: Snapshot, options: CheckOptions): WorkbookCheck {
  const { parameters, stateCeilings, corrections: given = [], ...asGiven } = options;
  const marks = readUserMarks(snapshot.customXml);
  const corrections = mergeCorrections(marks.corrections, given);
  const reading = readContract(snapshot, { parameters, ...asGiven, corrections });
  if (reading.empty) {
    const problem = ownSheets(snapshot).some(isTemplateSheet) ? STILL_EMPTY : NO_TABLE;
    return { status: 'unreadable', problem: leftOutProblem(corrections) ?? problem };
  }

  const notified = stateCeilings?.(reading.contract) ?? null;
  const envelope = notified
    ? stateEnvelope(reading.contract.envelope, notified)
    : workbookEnvelope(reading.contract.envelope);
  const contract: Contract = { ...reading.contract, envelope: envelope.ceilings };
  const order = orderOf(snapshot);
  const told = [...reading.findings, ...envelope.findings, ...checkContract(contract, parameters)];
  const findings = withIgnored(
    told.map((finding) => joined(finding, reading, order)),
    marks.ignored,
  );
  const { actions, envelope: _written, ...about } = reading.contract;
  return {
    status: statusOf(findings),
    problem: null,
    sheets: reading.sheets,
    corrections: reading.corrections,
    unusedCorrections: corrections.filter((one) => !reading.corrections.includes(one)),
    marksProblem: marks.problem,
    contract: { ...about, years: yearsOf(contract) },
    envelope: envelope.ceilings,
    actions: checkedActions(actions, contract, parameters),
    totals: totals(contract, parameters),
    findings: order.findings(findings),
    ceilingsFrom: notified ? 'state' : stateCeilings ? 'unknown-collectivity' : 'workbook',
  };
}

/** What was left out on purpose may be all that there was. */
function leftOutProblem(corrections: readonly Correction[]): string | null {
  const sheets = corrections.flatMap((one) => (one.type === 'leave-out' ? [quote(one.sheet)] : []));
  if (sheets.length === 0) return null;
  const left = enumerate([...new Set(sheets)]);
  return typography(
    `Hors de ce qu'une correction de l'utilisateur laisse de côté (${left}), ce classeur ne contient aucun tableau de contrat local des solidarités : retirez cette correction, ou vérifiez qu'il s'agit du bon fichier.`,
  );
}

function joined(finding: Finding, reading: Reading, order: WorkbookOrder): CheckedFinding {
  const { about: _about, ...told } = finding;
  const cells = finding.cells.length > 0 ? finding.cells : cellsOfFinding(finding, reading.contract).map(formatCellRef);
  return { ...told, cells: order.cells(cells), ignored: null };
}

function checkedActions(
  actions: ReadContract['actions'],
  contract: Contract,
  parameters: Parameters,
): readonly CheckedAction[] {
  const analysed = analyse(contract, parameters);
  let next = 0;
  return actions.map((action) => {
    // One analysed line for each line, in the order of the actions.
    const own = analysed.slice(next, (next += action.lines.length));
    return {
      action,
      scheme: own.find(({ shares }) => shares.scheme !== 'standard')?.shares.scheme ?? 'standard',
      lines: own.map(({ line, facts, shares }) => ({ line: line as ReadLine, facts, expected: shares })),
    };
  });
}
