import type { Action, Axis, Ceiling, Contract, Funder, Line, Nature } from '../contract';
import type { Finding } from '../rules';
import type { CellRef } from '../sheets';

/** What a workbook says, with the cell of every figure, and what was understood of it. */
export interface Reading {
  readonly contract: ReadContract;
  readonly sheets: readonly SheetReading[];
  /** The findings of domain.md 4.2. */
  readonly findings: readonly Finding[];
  /** One disposition for each number of each sheet that is used. */
  readonly dispositions: readonly CellDisposition[];
  /** The corrections that were applied. */
  readonly corrections: readonly Correction[];
  /** True where no table of the contract was found. */
  readonly empty: boolean;
}

export interface ReadContract extends Contract {
  readonly actions: readonly ReadAction[];
  readonly envelope: readonly ReadCeiling[];
}

export interface ReadCeiling extends Ceiling {
  /** Null where the user gave it. */
  readonly cell: CellRef | null;
}

export interface ReadAction extends Action {
  readonly lines: readonly ReadLine[];
  /** Years of which the workbook says what was consumed or carried over, and nothing of the financing plan: no line of the contract. */
  readonly executionOnly: readonly ReadLine[];
  /** What the workbook says of indicators and execution without saying of which of several years. */
  readonly undated: Pick<Line, 'indicatorTarget' | 'indicatorAchieved' | 'comment'>;
  readonly cells: Readonly<Partial<Record<'id' | 'title' | 'axis' | 'nature' | 'indicator', CellRef>>>;
}

export interface ReadLine extends Line {
  /** The nature of the action as the row, the column or the sheet of that year says it; null where none of its own does. */
  readonly nature: Nature | null;
  readonly funders: readonly ReadFunder[];
  /** A list where several columns add up (BOP 304 and BOP 102); empty where the figure has no cell. */
  readonly cells: Readonly<Partial<Record<LineFigure, readonly CellRef[]>>>;
  /** Places of figures that stand empty, or hold a dash: where they would be typed. */
  readonly blanks: Readonly<Partial<Record<BlankFigure, readonly CellRef[]>>>;
}

export type BlankFigure = 'state' | 'collectivity' | 'funders' | 'cee' | 'fse';

export type LineFigure =
  | 'cost'
  | 'reinforcedCost'
  | 'state'
  | 'collectivity'
  | 'cee'
  | 'fse'
  | 'meals'
  | 'investment'
  | 'carryOver'
  | 'reduction'
  | 'delegated'
  | 'consumed'
  | 'reliquat';

export interface ReadFunder extends Funder {
  readonly cell: CellRef;
}

export type SheetUse = 'recap' | 'fiche' | 'annual' | 'axis' | 'long' | 'envelope' | 'passed-over';
export type Unit = 'euro' | 'kilo' | 'mega';

export interface SheetReading {
  readonly name: string;
  readonly use: SheetUse;
  /** Why it is used so, or passed over, in French. */
  readonly why: string;
  readonly unit: Unit;
  readonly headers: readonly HeaderReading[];
}

export interface HeaderReading {
  readonly cell: CellRef;
  readonly text: string;
  readonly role: string;
  readonly year: number | null;
}

export type Disposition =
  | 'figure'
  | 'total'
  | 'detail'
  | 'rate'
  | 'identifier'
  | 'other-figure'
  | 'not-placed'
  /** In no table of the contract: a phone number, a date, a foreign table. */
  | 'outside';

export interface CellDisposition {
  readonly cell: CellRef;
  readonly disposition: Disposition;
}

/** What the user corrected of the reading; carried by the workbook or given by a caller. */
export type Correction =
  | {
      readonly type: 'role';
      readonly sheet: string;
      readonly cell: string;
      readonly role: string;
      readonly year?: number;
    }
  | { readonly type: 'axis'; readonly action: string; readonly axis: Axis }
  | { readonly type: 'nature'; readonly action: string; readonly nature: string }
  | { readonly type: 'unit'; readonly sheet: string; readonly unit: Unit }
  | { readonly type: 'leave-out'; readonly sheet: string; readonly range?: string }
  | { readonly type: 'kind'; readonly kind: 'departement' | 'metropole' }
  | { readonly type: 'collectivity'; readonly name: string }
  | { readonly type: 'ceiling'; readonly axis: Axis; readonly year: number; readonly amount: string };
