import path from 'node:path';
import { quote } from '../contract';
import { editWorkbook, newWorkbook } from '../files';
import { EditProblem, type NewSheet, type Snapshot } from '../sheets';
import type { OwnSheetEdits } from '../writing';
import { isOds, type OneWorkbook } from './one-workbook';
import { checkTarget } from './save-file';
import { tell } from './tell';
import { UsageError } from './usage-error';

/** Sheets that go into a copy of the contract's workbook, or into one of their own. */
export interface OwnSheets {
  /** « l'exécution ». */
  readonly what: string;
  /** @param live cells refer to those that their figures come from */
  readonly edits: (snapshot: Snapshot, live: boolean) => readonly OwnSheetEdits[];
  readonly alone: () => readonly NewSheet[];
}

interface Call {
  readonly out?: string;
  readonly docx?: string;
  readonly alone?: boolean;
  readonly values?: boolean;
}

/** A copy has the ending of its original: Excel refuses macros under another one. @throws UsageError */
export async function checkTargets(file: string, call: Call, inputs: readonly string[]): Promise<void> {
  const ending = path.extname(file).toLowerCase();
  const copied = call.alone === true || isOds(file) || ending === '' ? '.xlsx' : ending;
  if (call.out !== undefined)
    await checkTarget({ option: '--out', path: call.out, endings: [copied] }, [file, ...inputs]);
  if (call.docx !== undefined)
    await checkTarget({ option: '--docx', path: call.docx, endings: ['.docx'] }, [file, ...inputs]);
}

/** The bytes of the workbook, or of one with the sheets alone. @throws UsageError */
export function workbookWith({ file, bytes, snapshot }: OneWorkbook, sheets: OwnSheets, call: Call): Uint8Array {
  if (call.alone === true || isOds(file)) {
    if (call.alone !== true)
      tell(`« ${file} » est un classeur OpenDocument : ${sheets.what} va dans un classeur à part, avec ses valeurs.`);
    const alone = sheets.alone();
    return newWorkbook(alone, { title: alone[0]?.name ?? '' });
  }
  const all = sheets.edits(snapshot, call.values !== true);
  try {
    const written = editWorkbook(
      bytes,
      all.flatMap(({ edits }) => edits),
    );
    for (const { keeps, sheet } of all) {
      if (keeps !== null)
        tell(`la feuille ${quote(keeps)} a été modifiée à la main : elle reste, et ${quote(sheet.name)} s'y ajoute.`);
    }
    return written;
  } catch (error) {
    if (error instanceof EditProblem)
      throw new UsageError(`« ${file} ». ${error.message} Avec --alone, ${sheets.what} va dans un classeur à part.`);
    throw error;
  }
}
