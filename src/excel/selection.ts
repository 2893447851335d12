import { parseAddress, type CellRef } from '../sheets';
import { Events } from './events';

/** Where the user stands in Excel. */
export class Selection {
  private readonly listeners = new Set<(cell: CellRef | null) => void>();
  private readonly events = new Events((worksheets) => [
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      this.tell(worksheetId, address);
      return Promise.resolve();
    }),
  ]);

  /** @param nameOf the name of a sheet by its id, as it was last read */
  constructor(private readonly nameOf: (id: string) => string | null) {}

  /** @returns what ends it */
  add(listener: (cell: CellRef | null) => void): () => void {
    this.listeners.add(listener);
    this.register();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.events.unregister();
    };
  }

  register(): void {
    if (this.listeners.size > 0) this.events.register();
  }

  private tell(id: string, address: string): void {
    const sheet = this.nameOf(id);
    // Of a range or of several, the first cell; whole rows and columns are no cell.
    const at = parseAddress(/^[^:,]*/.exec(address)?.[0] ?? '');
    const cell = sheet === null || at === null ? null : { sheet, ...at };
    for (const listener of this.listeners) listener(cell);
  }
}
