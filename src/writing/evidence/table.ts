import { checkedContract, type ReadableCheck } from '../../checking';
import type { Parameters } from '../../parameters';
import { checkNotes } from '../layout/notes';
import type { EvidenceInfo } from './about';
import { evidenceAxes, type EvidenceAxis } from './axes';
import { derogations, type Derogations } from './derogations';
import { checkFacts, contractFacts, resultFact, type Fact } from './facts';
import { evidenceFindings, type EvidenceFinding } from './findings';
import { signatureBoxes, type SignatureBox } from './signatures';
import { evidenceTotals, type EvidenceTotal } from './totals';

/** The fiche de contrôle as data: what proves that a contract was checked, with what, and what came of it. */
export interface EvidenceTable {
  readonly collectivity: string | null;
  readonly status: ReadableCheck['status'];
  /** How many findings of each severity, and how many were justified. */
  readonly result: Fact;
  /** File, fingerprint, day, versions. */
  readonly check: readonly Fact[];
  /** The contract as it was read. */
  readonly contract: readonly Fact[];
  readonly axes: readonly EvidenceAxis[];
  readonly totals: readonly EvidenceTotal[];
  readonly derogations: Derogations;
  readonly signatures: readonly SignatureBox[];
  /** All of them, those that were justified with their motive. */
  readonly findings: readonly EvidenceFinding[];
  /** What makes the figures others than the workbook's alone: corrections, the State's own ceilings. */
  readonly notes: readonly string[];
}

/** Pure: the same check and the same run give the same fiche. */
export function evidenceTable(check: ReadableCheck, info: EvidenceInfo, parameters: Parameters): EvidenceTable {
  const contract = checkedContract(check);
  return {
    collectivity: check.contract.collectivity,
    status: check.status,
    result: resultFact(check),
    check: checkFacts(info),
    contract: contractFacts(check),
    axes: evidenceAxes(contract.actions),
    totals: evidenceTotals(contract, parameters),
    derogations: derogations(contract, parameters),
    signatures: signatureBoxes(contract, info.signatories, parameters),
    findings: evidenceFindings(check),
    notes: checkNotes(check),
  };
}
