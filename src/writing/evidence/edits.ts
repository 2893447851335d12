import { EVIDENCE_PURPOSE, type Snapshot } from '../../sheets';
import { ownSheetEdits, type OwnSheetEdits } from '../layout/ownPlace';
import { evidenceSheet } from './sheet';
import type { EvidenceTable } from './table';

export const EVIDENCE_SHEET = 'Fiche de contrôle';

/** The fiche de contrôle at the end of its workbook; see `ownSheetEdits` for what becomes of an earlier one. */
export function evidenceEdits(snapshot: Snapshot, table: EvidenceTable): OwnSheetEdits {
  return ownSheetEdits(snapshot, EVIDENCE_PURPOSE, EVIDENCE_SHEET, (name) => evidenceSheet(table, name));
}
