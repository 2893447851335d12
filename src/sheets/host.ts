import type { CellRef } from './address';
import type { Edits } from './edits/edit';
import type { Inverse, Reverted } from './edits/inverse';
import type { Snapshot } from './snapshot';

/** A workbook somewhere: in a file, in Excel. One contract test suite holds every host (test/sheets/hostContract.ts). */
export interface WorkbookHost {
  readonly capabilities: Capabilities;
  /** The workbook as it is now. Writes nothing. */
  read(): Promise<Snapshot>;
  /**
   * Applies all edits or none.
   * @throws EditProblem with a French sentence that says what to do next; the workbook is then as before.
   */
  apply(edits: Edits): Promise<Inverse>;
  /** Takes an apply back; cells that no longer hold what it wrote are left and listed. */
  revert(inverse: Inverse): Promise<Reverted>;
  /** Shows the cell to the user, where the host has a screen. */
  reveal(cell: CellRef): Promise<void>;
  /** Calls the listener after each change to cells, whoever made it; returns what ends that. */
  onChanged(listener: () => void): () => void;
}

/** What a host can do beyond contents and formats. */
export interface Capabilities {
  /** A flag leaves a note with its message on the cell. */
  readonly notes: boolean;
  readonly charts: boolean;
  /** Where corrections and motives can be kept in the workbook. */
  readonly customXml: boolean;
}
