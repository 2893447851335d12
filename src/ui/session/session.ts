import type { CheckedFinding } from '../../checking';
import type { UserMarks } from '../../reading';
import type { CellRef, Edits, Snapshot } from '../../sheets';
import type { SessionPorts } from './ports';
import type { Notice, SessionState } from './state';

/** One workbook under check: what the views read and do. Nothing here throws or rejects: what fails is told in the state. */
export interface Session {
  readonly ports: SessionPorts;
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the workbook again and checks it. */
  check(): Promise<void>;
  /** Whether the workbook is checked again by itself once it has changed. */
  setAutomatic(automatic: boolean): void;
  /** The user stands on a cell of the workbook. */
  select(cell: CellRef | null): void;
  /** Takes the user to a cell. */
  goTo(cell: CellRef): Promise<void>;
  /**
   * Writes into the workbook, then checks again; `lastWrite` takes it back.
   * @param edits or what makes them of the workbook as it is now
   * @param label what is written, in French, for « Annuler cette écriture »: « les repères »
   * @returns false where nothing was written
   */
  write(edits: Edits | ((snapshot: Snapshot) => Edits), label: string): Promise<boolean>;
  /** Takes the last write back; what was changed since stays and is told. */
  undo(): Promise<void>;
  /** Checks with these corrections and motives; the workbook does not carry them yet. */
  mark(marks: UserMarks): Promise<void>;
  /** Has the workbook carry the corrections and motives in hand. */
  keepMarks(): Promise<boolean>;
  /** Back to the marks that the workbook carries. */
  dropMarks(): Promise<void>;
  /** Sets findings aside with a motive that the workbook carries from then on. */
  justify(findings: readonly CheckedFinding[], reason: string): Promise<void>;
  unjustify(findings: readonly CheckedFinding[]): Promise<void>;
  /** Checks against the ceilings of the State's own file; null drops it. */
  useStateFile(file: File | null): Promise<void>;
  tell(notice: Notice | null): void;
  /** Ends the watching of the workbook. */
  close(): void;
}
