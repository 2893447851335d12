import { checkWorkbook } from '../../src/checking';
import { editWorkbook, readWorkbook } from '../../src/files';
import { builtInParameters } from '../../src/parameters';
import { annotateEdits, cleanEdits } from '../../src/writing';

const RUN = { file: 'contrat.xlsx', date: '2026-11-20', version: '0.0.0', parameters: '2024-01-01' };

/** The copy that `cofisol annotate` writes of a workbook; without the « Contrôle » sheet where its structure is protected. */
export function annotated(bytes: Uint8Array, withSheet = true): Uint8Array {
  const snapshot = readWorkbook(bytes);
  const check = checkWorkbook(snapshot, { parameters: builtInParameters });
  if (check.status === 'unreadable') throw new Error(check.problem);
  return editWorkbook(bytes, annotateEdits(snapshot, check, { run: RUN, withSheet }));
}

/** What `cofisol annotate --clean` makes of it. */
export function cleaned(bytes: Uint8Array): Uint8Array {
  return editWorkbook(bytes, cleanEdits(readWorkbook(bytes)));
}
