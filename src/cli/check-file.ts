import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { CheckOptions, WorkbookCheck } from '../checking';
import { DEFAULT_LIMITS } from '../files';
import { ceilingsOf } from '../matching';
import { builtInParameters, loadParameters } from '../parameters';
import { colourStyle, filePage, fileReport, fileSummary, jsonFile, plainStyle, type FileSummary } from '../report';
import { checkBytes, internalError, unreadable } from '../worker';
import { fileErrorText } from './french-errors';
import type { Input } from './inputs';
import type { CheckSettings } from './settings';

/** The part of the report that one file gives, ready to be written, and what the summary keeps of it. */
export interface FileResult {
  readonly text: string;
  readonly summary: FileSummary;
}

/** A function that checks a file; settings are read once. */
export function fileChecker(settings: CheckSettings): (input: Input) => Promise<FileResult> {
  const { notified, kind } = settings;
  const parameters = settings.parameters === null ? builtInParameters : loadParameters(JSON.parse(settings.parameters));
  const options: CheckOptions = {
    parameters,
    ...(kind !== null && { kind }),
    ...(notified !== null && { stateCeilings: (contract) => ceilingsOf(contract, notified, parameters) }),
  };
  return async (input) => {
    try {
      const { check, sha256 } = await checkInput(input, options);
      return fileResult(input.file, sha256, check, settings);
    } catch (error) {
      return failedResult(input, error, settings);
    }
  };
}

/** The result of a file on which the program itself failed. */
export function failedResult(input: Input, error: unknown, settings: CheckSettings): FileResult {
  return fileResult(input.file, null, internalError(error instanceof Error ? error.name : typeof error), settings);
}

interface Checked {
  readonly check: WorkbookCheck;
  readonly sha256: string | null;
}

async function checkInput({ file, problem }: Input, options: CheckOptions): Promise<Checked> {
  if (problem !== null) return { check: unreadable(problem), sha256: null };
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > DEFAULT_LIMITS.fileBytes) return { check: unreadable(tooLarge(size)), sha256: null };
    bytes = await readFile(file);
  } catch (error) {
    return { check: unreadable(`Ce fichier ${fileErrorText(error)}.`), sha256: null };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { check: checkBytes(bytes, options), sha256 };
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
  return `Ce fichier pèse ${megabytes(size)} Mo, au-delà de la limite de ${megabytes(DEFAULT_LIMITS.fileBytes)} Mo : enregistrez le tableau du contrat dans un classeur à part.`;
}

function fileResult(file: string, sha256: string | null, check: WorkbookCheck, settings: CheckSettings): FileResult {
  const style = settings.colour ? colourStyle(settings.width) : plainStyle(settings.width);
  const text =
    settings.format === 'json' ? jsonFile(fileReport({ file, sha256 }, check)) : filePage(file, check, style);
  return { text, summary: fileSummary(file, check) };
}
