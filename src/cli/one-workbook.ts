import path from 'node:path';
import type { ReadableCheck } from '../checking';
import type { Parameters } from '../parameters';
import type { Snapshot } from '../sheets';
import { readAndCheck } from '../worker';
import { readInput } from './read-input';
import type { Rules } from './rule-options';
import { checkOptions } from './settings';
import { UsageError } from './usage-error';

/** The one workbook of a command that writes tables from it. */
export interface OneWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly check: ReadableCheck;
  readonly parameters: Parameters;
}

/** @throws UsageError where it can't be read or holds no table of the contract */
export async function readOneWorkbook(file: string, rules: Rules): Promise<OneWorkbook> {
  const { bytes, problem } = await readInput({ file, inside: file, problem: null });
  if (bytes === null) throw new UsageError(`« ${file} ». ${problem}`);
  const options = checkOptions(rules.settings);
  const { snapshot, check } = readAndCheck(bytes, options);
  if (snapshot === null || check.status === 'unreadable') throw new UsageError(`« ${file} ». ${check.problem ?? ''}`);
  return { file, bytes, snapshot, check, parameters: options.parameters };
}

/** An OpenDocument workbook: read, never written. */
export function isOds(file: string): boolean {
  return path.extname(file).toLowerCase() === '.ods';
}
