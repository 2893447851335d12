import { realpath } from 'node:fs/promises';
import type { Input } from './inputs';
import { UsageError } from './usage-error';

/** The inputs that --prefer names, however they are written. @throws UsageError for a file that is not given */
export async function preferredFiles(named: readonly string[], inputs: readonly Input[]): Promise<ReadonlySet<string>> {
  const places = new Map<string, string>();
  if (named.length > 0) for (const { file } of inputs) places.set(await placeOf(file), file);
  const preferred = new Set<string>();
  for (const name of named) {
    const file = places.get(await placeOf(name));
    if (file === undefined) throw new UsageError(`--prefer « ${name} » n'est pas un des classeurs donnés.`);
    preferred.add(file);
  }
  return preferred;
}

async function placeOf(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}
