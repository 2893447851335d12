import { editWorkbook, FileProblem } from '../../files';
import { fileHtml, fileSummary } from '../../report';
import { EditProblem } from '../../sheets';
import { checkBytes, readAndCheck } from '../../worker';
import { annotatedCopy } from '../../writing';
import { sha256 } from '../open/sha256';
import type { AnnotatedFile, AskedFile, Summarised } from './messages';
import { optionsOf } from './options';

/** What becomes of a workbook of a folder; nothing of it is kept. */
export async function summarise({ name, bytes, request }: AskedFile): Promise<Summarised> {
  return { summary: fileSummary(name, checkBytes(bytes, optionsOf(request))), sha256: await sha256(bytes) };
}

export async function pageOf({ name, bytes, request, run }: AskedFile): Promise<string> {
  const fingerprint = await sha256(bytes);
  const identity = { file: name, sha256: fingerprint === '' ? null : fingerprint };
  return fileHtml(identity, checkBytes(bytes, optionsOf(request)), run);
}

export function annotateFile({ name, bytes, request, run }: AskedFile): AnnotatedFile {
  const { snapshot, check } = readAndCheck(bytes, optionsOf(request));
  if (snapshot === null || check.status === 'unreadable') return { bytes: null, problem: check.problem ?? '' };
  try {
    const about = { ...run, file: name.split('/').at(-1) ?? name };
    return { bytes: annotatedCopy((edits) => editWorkbook(bytes, edits), snapshot, check, about).bytes, problem: null };
  } catch (error) {
    if (error instanceof EditProblem || error instanceof FileProblem) return { bytes: null, problem: error.message };
    throw error;
  }
}
