import { readFile } from 'node:fs/promises';
import { FileProblem, readCsv, readWorkbook } from '../files';
import { readStateEnvelope, type StateEnvelope } from '../reading';
import type { Snapshot } from '../sheets';
import { fileErrorText } from './french-errors';
import { UsageError } from './usage-error';

/** The State's own file of ceilings (--envelope). Throws a UsageError where nothing can be taken from it. */
export async function readNotified(file: string): Promise<StateEnvelope> {
  const envelope = readStateEnvelope(await snapshotOf(file));
  if (envelope.ceilings.length > 0) {
    return { ...envelope, doubts: envelope.doubts.map((doubt) => `${file} : ${doubt}`) };
  }
  throw new UsageError(
    `aucun plafond n'a été trouvé dans « ${file} ». Le fichier doit porter une ligne de titres avec la collectivité, l'axe, l'année et le plafond.` +
      envelope.doubts.map((doubt) => `\n  ${doubt}`).join(''),
  );
}

async function snapshotOf(file: string): Promise<Snapshot> {
  try {
    const bytes = await readFile(file);
    // A workbook is a zip or says so by its name; anything else is read as text in columns.
    const isWorkbook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || /\.(xlsx|xlsm|xltx|ods|xls)$/i.test(file);
    return isWorkbook ? readWorkbook(bytes) : readCsv(bytes);
  } catch (error) {
    if (error instanceof FileProblem) throw new UsageError(`--envelope « ${file} ». ${error.message}`);
    throw new UsageError(`--envelope « ${file} » ${fileErrorText(error)}.`);
  }
}
