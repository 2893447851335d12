import type { CellRef, Snapshot, WorkbookHost } from '../../sheets';
import type { SessionPorts } from '../../ui';
import type { SheetLooks } from './messages';
import type { Connection } from './start';

/** A workbook in the engine as a host of the session. */
export interface PageHost extends WorkbookHost {
  readonly check: SessionPorts['check'];
  /** The workbook as it is now, to be saved. */
  bytes(): Promise<Uint8Array>;
  appearance(sheet: string): Promise<SheetLooks>;
  /** What the grid does to show a cell. */
  onReveal(show: (cell: CellRef) => void): () => void;
}

export function pageHost(engine: Connection): PageHost {
  const changed = new Set<() => void>();
  const revealed = new Set<(cell: CellRef) => void>();
  /** The sheets that the engine has in hand now: they are not sent back to it, whatever marks are put beside them. */
  let current: Snapshot['sheets'] | null = null;

  let changes = 0;

  const afterChange = <Result>(result: Result): Result => {
    current = null;
    changes += 1;
    for (const listener of changed) listener();
    return result;
  };

  return {
    capabilities: { notes: true, charts: true, customXml: true },
    read: async () => {
      const before = changes;
      const snapshot = await engine.ask('read', null);
      if (before === changes) current = snapshot.sheets;
      return snapshot;
    },
    check: (snapshot, request) => {
      const of = snapshot.sheets === current ? null : snapshot;
      return engine.ask('check', { of, customXml: snapshot.customXml, request });
    },
    apply: async (edits) => afterChange(await engine.ask('apply', edits)),
    revert: async (inverse) => afterChange(await engine.ask('revert', inverse)),
    reveal: (cell) => {
      for (const show of revealed) show(cell);
      return Promise.resolve();
    },
    onChanged: (listener) => listening(changed, listener),
    onReveal: (show) => listening(revealed, show),
    bytes: () => engine.ask('bytes', null),
    appearance: (sheet) => engine.ask('appearance', sheet),
  };
}

function listening<Listener extends (...given: never[]) => void>(all: Set<Listener>, listener: Listener): () => void {
  // A wrapper of its own: the same listener may come twice.
  const own = ((...given: Parameters<Listener>) => listener(...given)) as Listener;
  all.add(own);
  return () => void all.delete(own);
}
