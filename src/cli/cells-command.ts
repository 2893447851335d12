import { readFile } from 'node:fs/promises';
import { cells, FileProblem, readWorkbook } from '../files';
import type { Snapshot } from '../sheets';
import type { ExitStatus } from './exit-status';
import { fileErrorText } from './french-errors';
import { openOutput } from './output';
import { UsageError } from './usage-error';

const CHUNK = 1 << 16;

/** Prints what was read of a workbook, one JSON object a line. */
export async function printCells(file: string): Promise<ExitStatus> {
  const snapshot = await snapshotOf(file);
  const output = await openOutput(undefined);
  let text = '';
  for (const line of cells(snapshot)) {
    text += `${JSON.stringify(line)}\n`;
    if (text.length < CHUNK) continue;
    if (!(await output.write(text))) return 0;
    text = '';
  }
  await output.write(text);
  return 0;
}

async function snapshotOf(file: string): Promise<Snapshot> {
  try {
    return readWorkbook(await readFile(file));
  } catch (error) {
    if (error instanceof FileProblem) throw new UsageError(`${file} : ${error.message}`);
    throw new UsageError(`${file} : ce fichier ${fileErrorText(error)}.`);
  }
}
