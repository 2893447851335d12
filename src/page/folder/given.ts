/** A file of a folder: its way inside it, with « / », and the file. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

const WORKBOOK = /\.(xlsx|xlsm|xltx|ods)$/i;

/** The workbooks among files that were chosen; temporary and hidden ones are passed over. */
export function chosenWorkbooks(files: Iterable<File>): readonly GivenFile[] {
  return workbooks([...files].map((file) => ({ path: insideOf(file.webkitRelativePath) || file.name, file })));
}

/** The workbooks among what was dropped, folders walked. To be called while the drop is told: its items are gone then. */
export async function droppedWorkbooks(items: DataTransferItemList): Promise<readonly GivenFile[]> {
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  const isOneFolder = entries.length === 1;
  const found = await Promise.all(entries.map((entry) => filesOf(entry)));
  return workbooks(found.flat().map(({ path, file }) => ({ path: isOneFolder ? insideOf(path) || path : path, file })));
}

function workbooks(files: readonly GivenFile[]): readonly GivenFile[] {
  return files
    .filter(({ path }) => WORKBOOK.test(path) && !path.split('/').some((name) => /^(\.|~\$)/.test(name)))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
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
