import {
  EditProblem,
  type Capabilities,
  type CellRef,
  type Edits,
  type Inverse,
  type Reverted,
  type Snapshot,
  type WorkbookHost,
} from '../sheets';
import { inExcel, isLostItem, problemOf, type CallPorts, type Waiting } from './calls';
import { Changes } from './changes';
import { checkSheets } from './guards';
import type { Known } from './known';
import { noticesOf, type Condition, type Notice } from './reading/condition';
import { readAll } from './reading/readAll';
import { reveal } from './reveal';
import { Selection } from './selection';
import { takeBackApply, type TakenBack, type TakingBack } from './reverting/takeBackApply';
import { knownAfter, knownRestored, notTakenBack } from './writing/after';
import { carryOut } from './writing/carryOut';
import { inverseOf } from './writing/inverse';
import { planOf, type Plan } from './writing/plan';
import { presentSheets, settle } from './writing/takeBack';
import { Interrupted, type Written } from './writing/write';

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

/** A write that was begun and could not be taken back yet. */
interface Begun {
  readonly known: Known;
  readonly plan: Plan;
  readonly failure: Interrupted;
}

class WorkbookInExcel implements ExcelHost {
  readonly capabilities: Capabilities = { notes: false, charts: false, customXml: true };
  private readonly changes: Changes;
  private readonly calls: CallPorts;
  private known: Known | null = null;
  private readonly selection = new Selection((id) => this.known?.sheets.find((sheet) => sheet.id === id)?.name ?? null);
  private condition: Condition | null = null;
  private begun: Begun | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(ports: ExcelPorts) {
    this.calls = { onWaiting: (waiting) => ports.onWaiting(waiting) };
    this.changes = new Changes(ports.pause ?? PAUSE);
  }

  read(): Promise<Snapshot> {
    return this.alone(() => this.readNow());
  }

  apply(edits: Edits): Promise<Inverse> {
    return this.alone(async () => {
      const known = await this.knownNow();
      const plan = planOf(edits, known);
      const written = await this.written(known, plan);
      const after = knownAfter(known, plan, written);
      this.known = after;
      this.changes.tell();
      return inverseOf(known, plan, written, after);
    });
  }

  revert(inverse: Inverse): Promise<Reverted> {
    return this.alone(async () => {
      try {
        return await this.revertNow(inverse, await this.knownNow());
      } catch (error) {
        if (!isSheetLost(error)) throw error;
      }
      // A sheet has gone meanwhile: what is left of the apply is taken back.
      const flags = this.known?.flags ?? null;
      await this.readNow();
      const known = await this.knownNow();
      return await this.revertNow(inverse, { ...known, flags });
    });
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
      await this.settleBegun(false);
      return await work();
    });
    this.last = next.catch(() => undefined);
    return next;
  }

  private async readNow(): Promise<Snapshot> {
    const expectsLarge = this.known?.isLarge ?? false;
    const { snapshot, known, condition } = await inExcel(this.calls, (context) => readAll(context, expectsLarge));
    this.known = { ...known, flags: this.known?.flags ?? null };
    this.condition = condition;
    this.changes.register();
    this.selection.register();
    return snapshot;
  }

  private async knownNow(): Promise<Known> {
    if (!this.known) await this.readNow();
    if (!this.known) throw new Error('nothing was read');
    return this.known;
  }

  private async revertNow(inverse: Inverse, known: Known): Promise<Reverted> {
    const { written, ...taken } = await this.takenBack(inverse, known);
    this.known = written ? knownAfter(taken.known, taken.plan, written) : taken.known;
    if (written) this.changes.tell();
    return taken.reverted;
  }

  private async takenBack(inverse: Inverse, known: Known): Promise<TakenBack> {
    const begun: TakingBack[] = [];
    try {
      return await inExcel(this.calls, (context) => takeBackApply(context, known, inverse, (what) => begun.push(what)));
    } catch (error) {
      const taking = begun.at(-1);
      if (!(error instanceof Interrupted) || !taking) throw error;
      return { ...taking, written: await this.settled({ known: taking.known, plan: taking.plan, failure: error }) };
    }
  }

  private async written(known: Known, plan: Plan): Promise<Written> {
    try {
      return await inExcel(this.calls, (context) => carryOut(context, known, plan));
    } catch (error) {
      if (error instanceof Interrupted) return await this.settled({ known, plan, failure: error });
      if (isSheetLost(error)) checkSheets(known, await inExcel(this.calls, presentSheets));
      throw error;
    }
  }

  /** What was written after all; otherwise nothing of it stays. @throws EditProblem why it failed */
  private async settled(begun: Begun): Promise<Written> {
    this.begun = begun;
    const written = await this.settleBegun(true);
    if (written) return written;
    throw problemOf(begun.failure.failure);
  }

  /** @param accepts what turns out to be complete stays; once the user was told that it failed, it is taken back */
  private async settleBegun(accepts: boolean): Promise<Written | null> {
    const { begun } = this;
    if (!begun) return null;
    const { known, plan, failure } = begun;
    try {
      const outcome = await inExcel(this.calls, (context) => settle(context, known, plan, failure.before, accepts));
      this.begun = null;
      if (!('restored' in outcome)) return outcome;
      this.known = knownRestored(known, plan, outcome.restored);
      return null;
    } catch (error) {
      throw notTakenBack(error);
    }
  }
}

function isSheetLost(error: unknown): boolean {
  return error instanceof EditProblem && isLostItem(error.cause);
}
