import type { Axis } from '../contract';
import type { AmountUnit, Cents } from '../money';
import type { CellRef } from '../sheets';
import type { ConsumedBy } from './consumers';
import type { NoteKey } from './followUp/words';
import type { GridCell } from './grid';
import type { Disposition, SheetUse } from './result';
import type { AxisTitle, Block, Table } from './walk';

/** What a figure is, before columns that compete for one meaning are told apart. */
export type FigureKey =
  | 'cost'
  | 'total'
  | 'state'
  | 'newCredits'
  | 'delegated'
  | 'collectivity'
  | 'tiers'
  | 'tiersGroup'
  | 'cee'
  | 'ceeDetail'
  | 'fse'
  | 'reinforcedCost'
  | 'carryOver'
  | 'reduction'
  | 'consumed'
  | 'reliquat'
  | 'meals'
  | 'investment';

export type DoubtCode =
  'cellule-illisible' | 'montant-ambigu' | 'cellule-erreur' | 'valeur-absente' | 'lecture-ambigue';

/** One cell of the financing plan, or the empty place of one. */
export interface RawFigure {
  readonly key: FigureKey;
  readonly name: string;
  readonly ref: CellRef;
  /** Null where the place is empty. */
  readonly cell: GridCell | null;
  readonly cents: Cents | null;
  doubt: DoubtCode | null;
  readonly exact: boolean;
  readonly fromText: boolean;
  /** The header or row label that gave the role. */
  readonly label: GridCell | null;
  readonly commune: boolean;
  readonly mixedCee: boolean;
  readonly programme: string | null;
  /** Whose consumption it is, for a figure of consumption. */
  readonly consumedBy: ConsumedBy;
  readonly asked: boolean;
  readonly granted: boolean;
  readonly withoutTax: boolean;
  readonly withTax: boolean;
}

export interface RawLine {
  readonly year: number;
  readonly figures: RawFigure[];
  /** Numbers on the line that no word gives a role. */
  readonly unplaced: GridCell[];
  scheme: string | null;
}

/** One cell of the follow-up of a year, as it is shown. */
export interface RawNote {
  readonly key: NoteKey;
  /** Null where nothing says which of the years it is about. */
  readonly year: number | null;
  /** Which indicator, where the table has several. */
  readonly of: string | null;
  readonly text: string;
}

/** The nature of an action as a cell has it. */
export interface WrittenNature {
  readonly text: string;
  readonly cell: GridCell;
}

/** One action as one table (or one fiche) has it. */
export interface Entry {
  readonly table: Table;
  use: SheetUse;
  readonly id: string | null;
  readonly idCell: GridCell | null;
  readonly title: string;
  readonly titleCell: GridCell | null;
  readonly axis: AxisTitle | null;
  readonly nature: WrittenNature | null;
  /** Where the table has natures for each year: a column, or a row of a flat list. */
  readonly natureOfYear: Map<number, WrittenNature>;
  readonly lead: string | null;
  readonly theme: string | null;
  indicator: string | null;
  indicatorCell: GridCell | null;
  nationalIndicator: string | null;
  readonly outsideFramework: boolean | null;
  readonly transversal: boolean;
  readonly block: Block;
  readonly lines: Map<number, RawLine>;
  readonly notes: RawNote[];
}

/** A total that the workbook shows, to be held against its lines. */
export interface TotalCell {
  readonly cell: GridCell;
  readonly cents: Cents | null;
  readonly table: Table;
  readonly unit: AmountUnit;
  /** Rows of the lines that it adds up; null where it is a total of its own row only. */
  readonly scope: 'section' | 'axis' | 'all' | 'row';
  readonly axis: Axis | null;
  readonly label: GridCell | null;
  /** The row of the total. */
  readonly row: number;
  readonly column: number;
  readonly year: number | null;
  /** It adds up several years. */
  readonly overYears: boolean;
  readonly key: FigureKey | 'funders';
  readonly entry: Entry | null;
  readonly section: readonly Entry[];
  /** The axis title on whose own row it stands: its lines are those under that title. */
  readonly title: AxisTitle | null;
  /** Of one budget programme only. */
  readonly programme: string | null;
  /** Its column is itself a total of the tiers. */
  readonly ofTiers: boolean;
}

export interface RawCeiling {
  readonly axis: Axis;
  readonly year: number | null;
  readonly cents: Cents | null;
  readonly ref: CellRef;
  readonly kind: 'ceiling' | 'floor';
  readonly doubt: DoubtCode | null;
  readonly fromText: boolean;
}

/** A total of an envelope: of the column above it, or of its row. */
export interface CeilingTotal {
  readonly cell: GridCell;
  readonly cents: Cents | null;
  readonly unit: AmountUnit;
  readonly along: 'row' | 'column';
  readonly year: number | null;
}

export interface Placed {
  readonly cell: GridCell;
  readonly disposition: Disposition;
}
