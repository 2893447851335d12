import { EditProblem, type Edits, type Inverse, type Reverted } from '../sheets';
import { inExcel, isLostItem, problemOf, type CallPorts } from './calls';
import { checkSheets } from './guards';
import type { Known } from './known';
import { takeBackApply, type TakenBack, type TakingBack } from './reverting/takeBackApply';
import { knownAfter, knownRestored, notTakenBack } from './writing/after';
import { carryOut } from './writing/carryOut';
import { inverseOf } from './writing/inverse';
import { planOf, type Plan } from './writing/plan';
import { presentSheets, settle } from './writing/takeBack';
import { Interrupted, type Written } from './writing/write';

/** What the host knows of the workbook, and the writer changes. */
export interface Ground {
  readonly calls: CallPorts;
  /** What was last read, read now where nothing was. */
  known(): Promise<Known>;
  /** The same, read again. */
  readAgain(): Promise<Known>;
  /** The workbook is like this now; `isChanged` where that is to be told. */
  nowIs(known: Known, isChanged: boolean): void;
}

/** A write that was begun and could not be taken back yet. */
interface Begun {
  readonly known: Known;
  readonly plan: Plan;
  readonly failure: Interrupted;
}

/** The half of the host that writes; one operation at a time. */
export class Writer {
  private begun: Begun | null = null;

  constructor(private readonly ground: Ground) {}

  async apply(edits: Edits): Promise<Inverse> {
    const known = await this.ground.known();
    const plan = planOf(edits, known);
    const written = await this.written(known, plan);
    const after = knownAfter(known, plan, written);
    this.ground.nowIs(after, true);
    return inverseOf(known, plan, written, after);
  }

  async revert(inverse: Inverse): Promise<Reverted> {
    const known = await this.ground.known();
    try {
      return await this.revertNow(inverse, known);
    } catch (error) {
      if (!isSheetLost(error)) throw error;
    }
    // A sheet has gone meanwhile: what is left of the apply is taken back.
    const { flags } = await this.ground.known();
    return await this.revertNow(inverse, { ...(await this.ground.readAgain()), flags });
  }

  /**
   * Takes back what an operation before has left half-written.
   * @param accepts what turns out to be complete stays; once the user was told that it failed, it is taken back
   * @returns what was written after all
   */
  async settleBegun(accepts: boolean): Promise<Written | null> {
    const { begun } = this;
    if (!begun) return null;
    const { known, plan, failure } = begun;
    try {
      const outcome = await inExcel(this.ground.calls, (context) =>
        settle(context, known, plan, failure.before, accepts),
      );
      this.begun = null;
      if (!('restored' in outcome)) return outcome;
      this.ground.nowIs(knownRestored(known, plan, outcome.restored), false);
      return null;
    } catch (error) {
      throw notTakenBack(error);
    }
  }

  private async revertNow(inverse: Inverse, known: Known): Promise<Reverted> {
    const { written, ...taken } = await this.takenBack(inverse, known);
    if (written) this.ground.nowIs(knownAfter(taken.known, taken.plan, written), true);
    else this.ground.nowIs(taken.known, false);
    return taken.reverted;
  }

  private async takenBack(inverse: Inverse, known: Known): Promise<TakenBack> {
    const begun: TakingBack[] = [];
    try {
      return await inExcel(this.ground.calls, (context) =>
        takeBackApply(context, known, inverse, (what) => begun.push(what)),
      );
    } catch (error) {
      const taking = begun.at(-1);
      if (!(error instanceof Interrupted) || !taking) throw error;
      return { ...taking, written: await this.settled({ known: taking.known, plan: taking.plan, failure: error }) };
    }
  }

  private async written(known: Known, plan: Plan): Promise<Written> {
    const { calls } = this.ground;
    try {
      return await inExcel(calls, (context) => carryOut(context, known, plan));
    } catch (error) {
      if (error instanceof Interrupted) return await this.settled({ known, plan, failure: error });
      if (isSheetLost(error)) checkSheets(known, await inExcel(calls, presentSheets));
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
}

function isSheetLost(error: unknown): boolean {
  return error instanceof EditProblem && isLostItem(error.cause);
}
