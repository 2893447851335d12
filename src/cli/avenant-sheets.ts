import type { Snapshot } from '../sheets';
import {
  avenantEdits,
  avenantSheet,
  EVIDENCE_SHEET,
  evidenceEdits,
  evidenceSheet,
  type AvenantTable,
  type EvidenceTable,
} from '../writing';
import type { OwnSheets } from './copy-or-alone';

/** The sheets of an avenant, and of the fiche de contrôle where it is asked for. */
export function avenantSheets(avenant: AvenantTable, evidence: EvidenceTable | null): OwnSheets {
  const { wholeEuros } = avenant.options;
  return {
    what: "l'avenant",
    edits: (snapshot: Snapshot, live: boolean) => [
      avenantEdits(snapshot, avenant, live),
      ...(evidence === null ? [] : [evidenceEdits(snapshot, evidence)]),
    ],
    alone: () => [
      avenantSheet(avenant, `Avenant ${avenant.year}`, { formulaOf: () => null, wholeEuros }),
      ...(evidence === null ? [] : [evidenceSheet(evidence, EVIDENCE_SHEET)]),
    ],
  };
}
