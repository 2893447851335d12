import type { Capabilities, CellRef, Edits, Inverse, Reverted, Snapshot, WorkbookHost } from '../sheets';
import { inExcel, type CallPorts, type Waiting } from './calls';
import { Changes } from './changes';
import type { Known } from './known';
import { noticesOf, type Condition, type Notice } from './reading/condition';
import { readAll } from './reading/readAll';
import { reveal } from './reveal';
import { Selection } from './selection';
import type { Ground, Writer } from './writer';

export interface ExcelPorts {
  /** A cell is being edited and Excel waits: show it with a button that cancels; null once it is over. */
  onWaiting(waiting: Waiting | null): void;
  /** How long nobody must have typed before listeners are told, in milliseconds. */
  readonly pause?: number;
}

/** The workbook that is open in Excel. */
export interface ExcelHost extends WorkbookHost {
  /** What the user should know of the workbook as it was last read. */
  notices(): readonly Notice[];
  /** Has Excel calculate everything, in a workbook that is calculated on demand; the mode stays. */
  recalculate(): Promise<void>;
  /** As it was last read; null before. */
  fileName(): string | null;
  /** Calls the listener with the cell on which the user stands, null for none; returns what ends that. */
  onSelected(listener: (cell: CellRef | null) => void): () => void;
}

const PAUSE = 800;

export function excelHost(ports: ExcelPorts): ExcelHost {
  return new WorkbookInExcel(ports);
}

class WorkbookInExcel implements ExcelHost {
  readonly capabilities: Capabilities = { notes: false, charts: false, customXml: true };
  private readonly changes: Changes;
  private readonly calls: CallPorts;
  private known: Known | null = null;
  private readonly selection = new Selection((id) => this.known?.sheets.find((sheet) => sheet.id === id)?.name ?? null);
  private condition: Condition | null = null;
  private writer: Writer | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(ports: ExcelPorts) {
    this.calls = { onWaiting: (waiting) => ports.onWaiting(waiting) };
    this.changes = new Changes(ports.pause ?? PAUSE);
  }

  read(): Promise<Snapshot> {
    return this.alone(async () => (await this.readNow()).snapshot);
  }

  apply(edits: Edits): Promise<Inverse> {
    return this.alone(async () => (await this.writing()).apply(edits));
  }

  revert(inverse: Inverse): Promise<Reverted> {
    return this.alone(async () => (await this.writing()).revert(inverse));
  }

  reveal(cell: CellRef): Promise<void> {
    return this.alone(() => reveal(this.calls, this.known, cell));
  }

  onChanged(listener: () => void): () => void {
    return this.changes.add(listener);
  }

  notices(): readonly Notice[] {
    return this.condition ? noticesOf(this.condition) : [];
  }

  fileName(): string | null {
    return this.condition?.fileName ?? null;
  }

  onSelected(listener: (cell: CellRef | null) => void): () => void {
    return this.selection.add(listener);
  }

  recalculate(): Promise<void> {
    return this.alone(() =>
      inExcel(this.calls, async (context) => {
        context.workbook.application.calculate(Excel.CalculationType.full);
        await context.sync();
      }),
    );
  }

  /** One operation at a time: each stands on what the one before has left. */
  private alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.last.then(async () => {
      await this.writer?.settleBegun(false);
      return await work();
    });
    this.last = next.catch(() => undefined);
    return next;
  }

  private async readNow(): Promise<{ readonly snapshot: Snapshot; readonly known: Known }> {
    const expectsLarge = this.known?.isLarge ?? false;
    const { snapshot, known, condition } = await inExcel(this.calls, (context) => readAll(context, expectsLarge));
    this.known = { ...known, flags: this.known?.flags ?? null };
    this.condition = condition;
    this.changes.register();
    this.selection.register();
    return { snapshot, known: this.known };
  }

  /** The half that writes, loaded when it is first wanted: a check does without. */
  private async writing(): Promise<Writer> {
    const { Writer } = await import('./writer');
    return (this.writer ??= new Writer(this.ground()));
  }

  private ground(): Ground {
    const readAgain = async (): Promise<Known> => (await this.readNow()).known;
    return {
      calls: this.calls,
      known: async () => this.known ?? readAgain(),
      readAgain,
      nowIs: (known, isChanged) => {
        this.known = known;
        if (isChanged) this.changes.tell();
      },
    };
  }
}
