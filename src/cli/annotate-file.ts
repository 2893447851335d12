import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckOptions } from '../checking';
import { editWorkbook, FileProblem, isSigned, isUntouchedCopy, readWorkbook } from '../files';
import { fileSummary, type FileSummary } from '../report';
import { EditProblem } from '../sheets';
import { internalError, readAndCheck, unreadable } from '../worker';
import { annotatedCopy, cleanCopy } from '../writing';
import { annotatedText, cleanedText, failedText } from './annotate-text';
import { writeWhole } from './aside';
import type { Copy } from './copies';
import { writeErrorText } from './french-errors';
import { readInput } from './read-input';
import { checkOptions, type AnnotateSettings } from './settings';

/** What is said of one file, and what the exit status keeps of it. */
export interface CopyResult {
  readonly text: string;
  /** True where no copy was written. */
  readonly failed: boolean;
  /** Null where the workbook was not checked: its flags were to go. */
  readonly summary: FileSummary | null;
}

/** A function that writes the copy of a file; settings are read once. */
export function fileAnnotator(settings: AnnotateSettings): (copy: Copy) => Promise<CopyResult> {
  const options = checkOptions(settings);
  return async (copy) => {
    try {
      const { bytes, problem } = await readInput(copy);
      if (bytes === null) return failed(copy, problem);
      return settings.clean ? await clean(copy, bytes) : await annotate(copy, bytes, options, settings);
    } catch (error) {
      if (error instanceof EditProblem || error instanceof FileProblem) return failed(copy, error.message);
      return crashedCopy(copy, error);
    }
  };
}

/** The result of a file on which the program itself failed. */
export function crashedCopy(copy: Copy, error: unknown): CopyResult {
  const check = internalError(error instanceof Error ? error.name : typeof error);
  return failed(copy, check.problem ?? '');
}

async function annotate(
  copy: Copy,
  bytes: Uint8Array,
  options: CheckOptions,
  { date, version }: AnnotateSettings,
): Promise<CopyResult> {
  const { snapshot, check } = readAndCheck(bytes, options);
  if (snapshot === null || check.status === 'unreadable') return failed(copy, check.problem ?? '');
  const run = { file: path.basename(copy.file), date, version, parameters: options.parameters.id };
  const edited = annotatedCopy((edits) => editWorkbook(bytes, edits), snapshot, check, run);
  const problem = await write(copy, edited.bytes);
  if (problem !== null) return failed(copy, problem);
  const text = annotatedText(copy, check, edited, isSigned(bytes));
  return { text, failed: false, summary: fileSummary(copy.file, check) };
}

async function clean(copy: Copy, bytes: Uint8Array): Promise<CopyResult> {
  const edited = cleanCopy((edits) => editWorkbook(bytes, edits), readWorkbook(bytes));
  const isSame = Buffer.compare(edited.bytes, bytes) === 0;
  const problem = await write(copy, edited.bytes);
  if (problem !== null) return failed(copy, problem);
  return { text: cleanedText(copy, edited, { isSame, isSigned: isSigned(bytes) }), failed: false, summary: null };
}

function failed(copy: Copy, problem: string): CopyResult {
  const check = unreadable(problem);
  return { text: failedText(copy, check.problem ?? ''), failed: true, summary: fileSummary(copy.file, check) };
}

/** The problem that kept the copy from being written, in French, or null. */
async function write({ target }: Copy, bytes: Uint8Array): Promise<string | null> {
  try {
    const present = await readFile(target).catch(() => null);
    if (present !== null && Buffer.compare(present, bytes) === 0) return null;
    if (present !== null && !isUntouchedCopy(present)) {
      return `« ${target} » existe déjà et n'est pas une copie que Cofisol aurait laissée telle quelle : déplacez ce fichier, ou donnez un autre dossier après --out.`;
    }
    await mkdir(path.dirname(target), { recursive: true });
    await writeWhole(target, bytes);
    return null;
  } catch (error) {
    return `La copie n'a pas pu être écrite : « ${target} » ${writeErrorText(error)}.`;
  }
}
