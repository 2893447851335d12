import { checkWorkbook } from '../../src/checking';
import { editWorkbook, readWorkbook } from '../../src/files';
import { builtInParameters } from '../../src/parameters';
import { annotatedCopy, cleanCopy, type EditedCopy } from '../../src/writing';

const RUN = { file: 'contrat.xlsx', date: '2026-11-20', version: '0.0.0', parameters: '2024-01-01' };

/** The copy that `cofisol annotate` writes of a workbook. */
export function copyOf(bytes: Uint8Array): EditedCopy {
  const snapshot = readWorkbook(bytes);
  const check = checkWorkbook(snapshot, { parameters: builtInParameters });
  if (check.status === 'unreadable') throw new Error(check.problem);
  return annotatedCopy((edits) => editWorkbook(bytes, edits), snapshot, check, RUN);
}

export function annotated(bytes: Uint8Array): Uint8Array {
  return copyOf(bytes).bytes;
}

/** What `cofisol annotate --clean` makes of it. */
export function cleaned(bytes: Uint8Array): Uint8Array {
  return cleanCopy((edits) => editWorkbook(bytes, edits), readWorkbook(bytes)).bytes;
}
