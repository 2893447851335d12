import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeErrorText } from './french-errors';
import type { Input } from './inputs';
import { fileInPlaceOf } from './overwrite';
import { UsageError } from './usage-error';

/** A workbook and where its copy goes. */
export interface Copy extends Input {
  readonly target: string;
}

/**
 * Where the copy of each input goes: under --out, by its way inside the folder that was given.
 * @param untouched files that no copy may replace, beside the inputs
 * @throws UsageError where a copy would replace one of them, or two copies would have one name: nothing is written then
 */
export async function planCopies(
  inputs: readonly Input[],
  out: string,
  untouched: readonly string[],
): Promise<readonly Copy[]> {
  const kept = [...inputs.map(({ file }) => file), ...untouched];
  const copies = inputs.map((input) => ({ ...input, target: path.join(out, input.inside) }));
  const byTarget = new Map<string, Copy>();
  for (const copy of copies) {
    // Names that differ in case alone are one file on Windows and on a Mac.
    const place = copy.target.normalize('NFC').toLowerCase();
    const other = byTarget.get(place);
    if (other) {
      throw new UsageError(
        `« ${other.file} » et « ${copy.file} » donneraient deux copies du même nom (${copy.target}) : renommez l'un des deux, ou donnez le dossier qui les contient.`,
      );
    }
    byTarget.set(place, copy);
    const replaced = await fileInPlaceOf(copy.target, kept);
    if (replaced !== null) {
      throw new UsageError(
        `la copie « ${copy.target} » remplacerait un fichier donné (${replaced}), qui n'est jamais modifié : donnez un autre dossier après --out.`,
      );
    }
  }
  return copies;
}

/** @throws UsageError where --out is no folder and can't be made one */
export async function openFolder(out: string): Promise<void> {
  if ((await stat(out).catch(() => null))?.isFile()) {
    throw new UsageError(`--out « ${out} » est un fichier : donnez le nom d'un dossier.`);
  }
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    throw new UsageError(`le dossier « ${out} » n'a pas pu être créé : il ${writeErrorText(error)}.`);
  }
}
