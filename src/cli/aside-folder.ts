import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GENERATOR } from '../report';
import { writeErrorText } from './french-errors';
import { UsageError } from './usage-error';

/** A folder of reports that is written beside the place where it goes and takes its name once it is whole. */
export interface AsideFolder {
  /** @param name its way inside the folder, with « / » */
  write(name: string, content: string): Promise<void>;
  /** Takes the place of a folder of reports that stood there. */
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** @throws UsageError where something else than our own reports stands there: it is never replaced */
export async function openAsideFolder(out: string): Promise<AsideFolder> {
  const target = path.resolve(out);
  const aside = beside(target, 'tmp');
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw new UsageError(`le dossier « ${out} » n'a pas pu être écrit : il ${writeErrorText(error)}.`);
    }
  };
  await refuseOther(out, target);
  await told(mkdir(path.dirname(target), { recursive: true }));
  await told(mkdir(aside));
  return {
    write: (name, content) => told(writeInside(path.join(aside, name), content)),
    finish: () => told(takePlace(aside, target)),
    abandon: () => rm(aside, { recursive: true, force: true }),
  };
}

function beside(target: string, kind: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.${kind}`);
}

async function writeInside(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** The reports of before come back where the new ones can't take their place. */
async function takePlace(aside: string, target: string): Promise<void> {
  const before = beside(target, 'old');
  const replaced = await exists(target);
  if (replaced) await rename(target, before);
  try {
    await rename(aside, target);
  } catch (error) {
    if (replaced) await rename(before, target);
    throw error;
  }
  await rm(before, { recursive: true, force: true });
}

async function refuseOther(out: string, target: string): Promise<void> {
  const found = await stat(target).catch(() => null);
  if (found === null) return;
  if (!found.isDirectory()) {
    throw new UsageError(`--out « ${out} » est un fichier : avec plusieurs classeurs, donnez le nom d'un dossier.`);
  }
  const other = await otherThanReports(target);
  if (other === null) return;
  throw new UsageError(
    `--out « ${out} » contient autre chose que des rapports de Cofisol (${path.relative(target, other)}) : donnez un autre dossier, rien n'y est remplacé.`,
  );
}

/** What file managers leave in any folder. */
const NOTHING_LOST: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

async function otherThanReports(folder: string): Promise<string | null> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    const other = entry.isDirectory() ? await otherThanReports(name) : (await isReport(name, entry.name)) ? null : name;
    if (other !== null) return other;
  }
  return null;
}

async function isReport(file: string, name: string): Promise<boolean> {
  if (NOTHING_LOST.has(name)) return true;
  if (!name.endsWith('.html')) return false;
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(1024) });
    return buffer.subarray(0, bytesRead).toString('utf8').includes(`name="generator" content="${GENERATOR}"`);
  } finally {
    await handle.close();
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}
