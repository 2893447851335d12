import { isWorkbookName } from '../../files';

/** A file of a folder: its way inside it, with « / », and the file. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

/** Files that were chosen: of a folder its workbooks, else all of them; temporary and hidden ones are passed over. */
export function chosenWorkbooks(files: Iterable<File>): readonly GivenFile[] {
  return workbooks(
    [...files].map((file) => ({
      path: insideOf(file.webkitRelativePath) || file.name,
      file,
      isAsked: file.webkitRelativePath === '',
    })),
  );
}

/**
 * Files that were dropped, and the workbooks of folders. To be called while the drop is told: its items are gone then.
 * @throws a DOMException where the browser is not let into a folder
 */
export async function droppedWorkbooks(items: DataTransferItemList): Promise<readonly GivenFile[]> {
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  const isOneFolder = entries.length === 1;
  const found = await Promise.all(
    entries.map(async (entry) => (await filesOf(entry)).map((given) => ({ ...given, isAsked: entry.isFile }))),
  );
  return workbooks(
    found.flat().map(({ path, ...given }) => ({ ...given, path: isOneFolder ? insideOf(path) || path : path })),
  );
}

function workbooks(files: readonly (GivenFile & { readonly isAsked: boolean })[]): readonly GivenFile[] {
  return files
    .filter(({ path, isAsked }) => isAsked || isWorkbookName(path))
    .filter(({ path }) => !path.split('/').some((name) => /^(\.|~\$)/.test(name)))
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(namedApart());
}

/** Files dropped from several places may have one name: each gets a path of its own, by which it is known from here on. */
function namedApart(): (given: GivenFile) => GivenFile {
  const taken = new Set<string>();
  return ({ path, file }) => {
    const ending = /\.[^./]*$/.exec(path)?.[0] ?? '';
    const stem = path.slice(0, path.length - ending.length);
    let own = path;
    for (let n = 2; taken.has(own); n++) own = `${stem} (${n})${ending}`;
    taken.add(own);
    return { path: own, file };
  };
}

/** Without the folder's own name: « dossier/sud/cls.xlsx » is « sud/cls.xlsx ». */
function insideOf(path: string): string {
  return path.split('/').slice(1).join('/');
}

async function filesOf(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: GivenFile[] = [];
  // A reader gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesOf(one)));
  }
}
