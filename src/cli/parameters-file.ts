import { readFile } from 'node:fs/promises';
import { loadParameters, type Parameters } from '../parameters';
import { fileErrorText } from './french-errors';
import { UsageError } from './usage-error';

export interface GivenParameters {
  /** Handed to the threads. */
  readonly text: string;
  readonly set: Parameters;
}

/** Another dated set of parameters (--parameters), validated. Throws a UsageError that says what is wrong with it. */
export async function readParameters(file: string): Promise<GivenParameters> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--parameters « ${file} » ${fileErrorText(error)}.`);
  }
  try {
    return { text, set: loadParameters(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`--parameters « ${file} » n'est pas du JSON valide.`);
    throw new UsageError(`--parameters « ${file} ». ${error instanceof Error ? error.message : String(error)}`);
  }
}
