import { realpath } from 'node:fs/promises';

/** The first of the files whose place the target would take, however either is written; null where there is none. */
export async function fileInPlaceOf(target: string, files: readonly string[]): Promise<string | null> {
  const place = await realpath(target).catch(() => null);
  if (place === null) return null;
  for (const file of files) if ((await realpath(file).catch(() => null)) === place) return file;
  return null;
}
