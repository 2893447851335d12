import { createHash } from 'node:crypto';
import type { WorkbookCheck } from '../checking';
import {
  colourStyle,
  fileHtml,
  filePage,
  fileReport,
  fileSummary,
  jsonFile,
  plainStyle,
  type FileIdentity,
  type FileSummary,
} from '../report';
import { checkBytes, internalError, unreadable } from '../worker';
import { checkedFile, type CheckedFile } from '../writing';
import type { Input } from './inputs';
import { readInput } from './read-input';
import { checkOptions, type CheckSettings } from './settings';

/** The part of the report that one file gives, ready to be written, and what the summary keeps of it. */
export interface FileResult {
  readonly text: string;
  readonly summary: FileSummary;
  /** Of its bytes; null where they could not be had. */
  readonly sha256: string | null;
  /** What a report that is a workbook says of the file; null for another format. */
  readonly checked: CheckedFile | null;
}

/** A function that checks a file; settings are read once. */
export function fileChecker(settings: CheckSettings): (input: Input) => Promise<FileResult> {
  const options = checkOptions(settings);
  return async (input) => {
    try {
      const { bytes, problem } = await readInput(input);
      if (bytes === null) return fileResult(input.file, null, unreadable(problem), settings);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return fileResult(input.file, sha256, checkBytes(bytes, options), settings);
    } catch (error) {
      return failedResult(input, error, settings);
    }
  };
}

/** The result of a file on which the program itself failed. */
export function failedResult(input: Input, error: unknown, settings: CheckSettings): FileResult {
  return fileResult(input.file, null, internalError(error instanceof Error ? error.name : typeof error), settings);
}

function fileResult(file: string, sha256: string | null, check: WorkbookCheck, settings: CheckSettings): FileResult {
  return {
    text: partOf({ file, sha256 }, check, settings),
    summary: fileSummary(file, check),
    sha256,
    checked: settings.format === 'xlsx' ? checkedFile(file, sha256, check) : null,
  };
}

function partOf(identity: FileIdentity, check: WorkbookCheck, settings: CheckSettings): string {
  if (settings.format === 'summary' || settings.format === 'xlsx') return '';
  if (settings.format === 'json') return jsonFile(fileReport(identity, check));
  if (settings.format === 'html') return fileHtml(identity, check, settings.run);
  return filePage(identity.file, check, settings.colour ? colourStyle(settings.width) : plainStyle(settings.width));
}
