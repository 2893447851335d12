import { readFile, stat } from 'node:fs/promises';
import { DEFAULT_LIMITS } from '../files';
import { fileErrorText } from './french-errors';
import type { Input } from './inputs';

/** The bytes of an input, or why there are none, in French. */
export type ReadInput =
  { readonly bytes: Uint8Array; readonly problem: null } | { readonly bytes: null; readonly problem: string };

export async function readInput({ file, problem }: Input): Promise<ReadInput> {
  if (problem !== null) return { bytes: null, problem };
  try {
    const { size } = await stat(file);
    if (size > DEFAULT_LIMITS.fileBytes) return { bytes: null, problem: tooLarge(size) };
    return { bytes: await readFile(file), problem: null };
  } catch (error) {
    return { bytes: null, problem: `Ce fichier ${fileErrorText(error)}.` };
  }
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
  return `Ce fichier pèse ${megabytes(size)} Mo, au-delà de la limite de ${megabytes(DEFAULT_LIMITS.fileBytes)} Mo : enregistrez le tableau du contrat dans un classeur à part.`;
}
