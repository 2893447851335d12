import { stat } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from './aside';
import { writeErrorText } from './french-errors';
import { fileInPlaceOf } from './overwrite';
import { UsageError } from './usage-error';

/** A file that a command is asked to write. */
export interface Target {
  /** The option that names it, « --out ». */
  readonly option: string;
  readonly path: string;
  /** The endings that it may have, the first one advised: « .xlsx ». */
  readonly endings: readonly string[];
}

/** @throws UsageError before anything is written: a folder, the wrong ending, the place of a file that was given */
export async function checkTarget({ option, path: target, endings }: Target, given: readonly string[]): Promise<void> {
  if ((await stat(target).catch(() => null))?.isDirectory()) {
    throw new UsageError(`${option} « ${target} » est un dossier : donnez le nom d'un fichier.`);
  }
  if (!endings.includes(path.extname(target).toLowerCase())) {
    throw new UsageError(`${option} « ${target} » : donnez un nom qui finit par ${endings[0] ?? ''}.`);
  }
  if ((await fileInPlaceOf(target, given)) !== null) {
    throw new UsageError(`${option} « ${target} » remplacerait un fichier donné, qui n'est jamais modifié.`);
  }
}

/** Whole or not at all. @throws UsageError */
export async function saveFile(target: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeWhole(target, bytes);
  } catch (error) {
    throw new UsageError(`« ${target} » n'a pas pu être écrit : ${writeErrorText(error)}.`);
  }
}
