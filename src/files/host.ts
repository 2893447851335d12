import {
  EditProblem,
  restoringEdits,
  sheetFingerprint,
  TextHash,
  type Capabilities,
  type CellRef,
  type Edits,
  type Inverse,
  type Reverted,
  type Snapshot,
  type WorkbookHost,
} from '../sheets';
import { editWorkbook, openEditor, type EditOptions } from './edit';
import { cellChanges, customXmlChange } from './hostChanges';
import { readWorkbook } from './read';
import { formatsAt } from './xlsx/patch';
import { openPackage } from './zip';
import { DEFAULT_LIMITS } from './limits';

/** A workbook in a file as a host: what was done to it is in `bytes`. */
export interface FileHost extends WorkbookHost {
  /** The workbook as it is now, to be saved. */
  bytes(): Uint8Array;
}

/** @throws FileProblem for a file that cannot be read; an .ods is read, edits of it are refused */
export function fileHost(bytes: Uint8Array, options: EditOptions = {}): FileHost {
  return new WorkbookInBytes(bytes, options);
}

/** The whole workbook before an apply: a host of files restores by it alone. */
class Before {
  constructor(readonly state: State) {}
}

interface State {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
}

const ALL_RESTORED: Reverted = { kept: [], keptSheets: [], lostSheets: [], keptFlags: false, keptCustomXml: false };

class WorkbookInBytes implements FileHost {
  readonly capabilities: Capabilities = { notes: true, charts: true, customXml: true };
  private state: State;
  private readonly listeners = new Set<() => void>();

  constructor(
    bytes: Uint8Array,
    private readonly options: EditOptions,
  ) {
    this.state = this.stateOf(bytes);
  }

  bytes(): Uint8Array {
    return this.state.bytes;
  }

  read(): Promise<Snapshot> {
    return Promise.resolve(this.state.snapshot);
  }

  apply(edits: Edits): Promise<Inverse> {
    return promised(() => {
      const before = this.state;
      const after = this.edited(edits);
      const inverse = this.inverse(before, after, edits);
      this.become(after);
      return inverse;
    });
  }

  revert(inverse: Inverse): Promise<Reverted> {
    return promised(() => {
      const { host } = inverse;
      if (host instanceof Before && inverse.fingerprint === fingerprintOf(this.state.bytes)) {
        this.become(host.state);
        return ALL_RESTORED;
      }
      const { edits, reverted } = restoringEdits(
        inverse,
        this.present(inverse),
        inverse.flags && hadFlags(host, this.options),
      );
      const refused = edits.length > 0 ? this.restore(edits) : [];
      return { ...reverted, keptSheets: [...reverted.keptSheets, ...refused] };
    });
  }

  reveal(): Promise<void> {
    return Promise.resolve();
  }

  onChanged(listener: () => void): () => void {
    const own = (): void => {
      listener();
    };
    this.listeners.add(own);
    return () => this.listeners.delete(own);
  }

  private stateOf(bytes: Uint8Array): State {
    return { bytes, snapshot: readWorkbook(bytes, this.options) };
  }

  private edited(edits: Edits): State {
    return this.stateOf(editWorkbook(this.state.bytes, edits, this.options));
  }

  /** Applies the edits; sheets that can't be taken out (they were added to, formulas need them) stay and are told. */
  private restore(edits: Edits): readonly string[] {
    const others = edits.filter(({ type }) => type !== 'remove-sheet');
    let bytes = editWorkbook(this.state.bytes, others, this.options);
    const kept: string[] = [];
    for (const edit of edits) {
      if (edit.type !== 'remove-sheet') continue;
      try {
        bytes = editWorkbook(bytes, [edit], this.options);
      } catch (error) {
        if (!(error instanceof EditProblem)) throw error;
        // The « Contrôle » sheet may have gone with the flags.
        if (error.code !== 'no-such-sheet') kept.push(edit.sheet);
      }
    }
    this.become(this.stateOf(bytes));
    return kept;
  }

  private become(state: State): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  private inverse(before: State, after: State, edits: Edits): Inverse {
    const fingerprint = fingerprintOf(after.bytes);
    const added = new Set(edits.flatMap((edit) => (edit.type === 'add-sheet' ? [edit.sheet.name] : [])));
    return {
      cells: cellChanges(edits, before.snapshot, after.snapshot, (cells) => [
        this.formats(before.bytes, cells),
        this.formats(after.bytes, cells),
      ]),
      addedSheets: after.snapshot.sheets
        .filter(({ name }) => added.has(name))
        .map(({ name, cells }) => ({ name, fingerprint: sheetFingerprint(cells) })),
      removedSheets: edits.flatMap((edit) => (edit.type === 'remove-sheet' ? [edit.sheet] : [])),
      flags: edits.some(({ type }) => type === 'set-flags') && fingerprint !== fingerprintOf(before.bytes),
      customXml: customXmlChange(edits, before.snapshot, after.snapshot),
      fingerprint,
      host: new Before(before),
    };
  }

  private present(inverse: Inverse): { snapshot: Snapshot; format: (cell: CellRef) => string } {
    const { snapshot, bytes } = this.state;
    const names = new Set(snapshot.sheets.map(({ name }) => name));
    const asked = inverse.cells.filter(({ cell, format }) => format && names.has(cell.sheet)).map(({ cell }) => cell);
    const codes = this.formats(bytes, asked);
    const formats = new Map(asked.map((cell, i) => [cell, codes[i] ?? '']));
    return { snapshot, format: (cell) => formats.get(cell) ?? '' };
  }

  private formats(bytes: Uint8Array, cells: readonly CellRef[]): readonly string[] {
    return cells.length === 0 ? [] : formatsAt(openEditor(bytes, this.options), cells);
  }
}

/** Taking flags out changes a workbook that has some. Where that is not known they are taken to be there: they stay. */
function hadFlags(host: unknown, options: EditOptions): boolean {
  if (!(host instanceof Before)) return true;
  const { bytes } = host.state;
  return fingerprintOf(editWorkbook(bytes, [{ type: 'set-flags', flags: [] }], options)) !== fingerprintOf(bytes);
}

/** All parts with their checksums, as the index of the zip has them. */
function fingerprintOf(bytes: Uint8Array): string {
  const hash = new TextHash();
  for (const { name, crc32, size } of openPackage(bytes, DEFAULT_LIMITS).entries)
    hash.add(`${name}:${crc32}:${size}\n`);
  return hash.digest();
}

/** Work that is done at once; what it throws comes as the rejection. */
function promised<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
