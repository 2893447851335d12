import { quote } from '../contract';
import { editWorkbook, newWorkbook } from '../files';
import { EditProblem } from '../sheets';
import {
  avenantEdits,
  avenantSheet,
  EVIDENCE_SHEET,
  evidenceEdits,
  evidenceSheet,
  type AvenantTable,
  type EvidenceTable,
} from '../writing';
import type { OneWorkbook } from './one-workbook';
import { tell } from './tell';
import { UsageError } from './usage-error';

interface Tables {
  readonly avenant: AvenantTable;
  /** The fiche de contrôle, where it is asked for. */
  readonly evidence: EvidenceTable | null;
}

/** Where the sheets go, and whether they refer to the cells that their figures come from. */
interface How {
  readonly alone: boolean;
  readonly values: boolean;
}

/** The bytes of a workbook with the avenant: a copy of the contract's, or one of its own. @throws UsageError */
export function avenantWorkbook(workbook: OneWorkbook, tables: Tables, { alone, values }: How): Uint8Array {
  if (alone) return aloneWorkbook(tables);
  const { bytes, snapshot, file } = workbook;
  const sheets = [
    avenantEdits(snapshot, tables.avenant, !values),
    ...(tables.evidence === null ? [] : [evidenceEdits(snapshot, tables.evidence)]),
  ];
  try {
    const written = editWorkbook(
      bytes,
      sheets.flatMap(({ edits }) => edits),
    );
    for (const { keeps, sheet } of sheets) {
      if (keeps !== null) {
        tell(`la feuille ${quote(keeps)} a été modifiée à la main : elle reste, et ${quote(sheet.name)} s'y ajoute.`);
      }
    }
    return written;
  } catch (error) {
    if (error instanceof EditProblem)
      throw new UsageError(`« ${file} ». ${error.message} Avec --alone, l'avenant est écrit dans un classeur à part.`);
    throw error;
  }
}

function aloneWorkbook({ avenant, evidence }: Tables): Uint8Array {
  const sheet = avenantSheet(avenant, `Avenant ${avenant.year}`, {
    formulaOf: () => null,
    wholeEuros: avenant.options.wholeEuros,
  });
  const sheets = [sheet, ...(evidence === null ? [] : [evidenceSheet(evidence, EVIDENCE_SHEET)])];
  return newWorkbook(sheets, { title: sheet.name });
}
