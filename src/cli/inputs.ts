import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isWorkbookName } from '../files';
import { fileErrorText } from './french-errors';

/** A file to check: how the report names it. A problem known beforehand (no such file) is told instead of a check. */
export interface Input {
  readonly file: string;
  readonly problem: string | null;
  /** Its way inside the folder that was given, with « / »; its own name where it was given itself. */
  readonly inside: string;
}

export interface Inputs {
  readonly files: readonly Input[];
  /** French sentences about folders that gave nothing: they make the exit status 2. */
  readonly problems: readonly string[];
}

/**
 * The files that the arguments name: as given, folders walked in a stable order, each file once.
 * @param leftOut a folder that is not walked where it stands inside another: what was written there before is no input
 */
export async function findInputs(given: readonly string[], leftOut: string | null = null): Promise<Inputs> {
  const passedOver = leftOut === null ? null : await realpath(leftOut).catch(() => null);
  const files: Input[] = [];
  const problems: string[] = [];
  for (const argument of given) {
    const found = await inputsOf(argument, passedOver);
    files.push(...found.files);
    problems.push(...found.problems);
  }
  return { files: await distinct(files), problems };
}

async function inputsOf(argument: string, passedOver: string | null): Promise<Inputs> {
  const alone = (problem: string | null): Inputs => ({
    files: [{ file: argument, problem, inside: path.basename(argument) }],
    problems: [],
  });
  try {
    if (!(await stat(argument)).isDirectory()) return alone(null);
  } catch (error) {
    return alone(`Ce fichier ${fileErrorText(error)}.`);
  }
  const root = withoutTrailingSlash(argument);
  const folder = await walk(root, { root, passedOver, seen: new Set() });
  if (folder.files.length > 0 || folder.problems.length > 0) return folder;
  if (isWorkbookName(root)) {
    return { files: [{ file: root, problem: FOLDER_NAMED_AS_WORKBOOK, inside: path.basename(root) }], problems: [] };
  }
  return {
    files: [],
    problems: [`Le dossier « ${argument} » ne contient aucun classeur (.xlsx, .xlsm, .xltx ou .ods).`],
  };
}

const FOLDER_NAMED_AS_WORKBOOK = "C'est un dossier qui porte le nom d'un classeur, et il n'en contient aucun.";

interface Walk {
  readonly root: string;
  readonly passedOver: string | null;
  /** A link to a folder above must not make the walk endless. */
  readonly seen: Set<string>;
}

async function walk(folder: string, { root, passedOver, seen }: Walk): Promise<Inputs> {
  const files: Input[] = [];
  const problems: string[] = [];
  try {
    const real = await realpath(folder);
    if (seen.has(real) || (real === passedOver && folder !== root)) return { files, problems };
    seen.add(real);
    const names = (await readdir(folder)).sort();
    for (const name of names) {
      if (name.startsWith('.') || name.startsWith('~$')) continue;
      const file = `${folder === path.sep ? '' : folder}/${name}`;
      const inside = path.relative(root, file).split(path.sep).join('/');
      if (await isFolder(file)) {
        const below = await walk(file, { root, passedOver, seen });
        files.push(...below.files);
        problems.push(...below.problems);
        if (isWorkbookName(name) && below.files.length === 0) {
          files.push({ file, problem: FOLDER_NAMED_AS_WORKBOOK, inside });
        }
      } else if (isWorkbookName(name)) {
        files.push({ file, problem: null, inside });
      }
    }
  } catch (error) {
    problems.push(`Le dossier « ${folder} » ${fileErrorText(error)}.`);
  }
  return { files, problems };
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    // A broken link: told when it is read.
    return false;
  }
}

/** The same file under two names (a path and its folder, a link) is checked once, where it comes first. */
async function distinct(files: readonly Input[]): Promise<readonly Input[]> {
  const once = new Map<string, Input>();
  for (const input of files) {
    const key = await realpath(input.file).catch(() => path.resolve(input.file));
    if (!once.has(key)) once.set(key, input);
  }
  return [...once.values()];
}

function withoutTrailingSlash(folder: string): string {
  return folder.replace(/(?<=.)[/\\]+$/, '');
}
