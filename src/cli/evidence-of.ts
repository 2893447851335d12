import { createHash } from 'node:crypto';
import path from 'node:path';
import { evidenceTable, type EvidenceTable } from '../writing';
import type { OneWorkbook } from './one-workbook';
import { today } from './today';

/** The fiche de contrôle of a workbook, with what only a program with files and a clock knows: fingerprint and day. */
export function evidenceOf(
  { file, bytes, check, parameters }: OneWorkbook,
  signatories: 2 | 3 | null,
  version: string,
): EvidenceTable {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const info = { file: path.basename(file), date: today(), version, parameters: parameters.id, sha256, signatories };
  return evidenceTable(check, info, parameters);
}
