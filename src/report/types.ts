import type { Status } from '../checking';
import type { Axis, Kind, Nature, Scheme } from '../contract';
import type { Correction, HeaderReading, LineFigure, SheetReading } from '../reading';
import type { Basis, Severity } from '../rules';

/** « 12500.00 »: euros with two decimals and a point. */
export type AmountText = string;

/** « Fiche 1.2!B12 », or a list where several columns add up. */
export type CellText = string | readonly string[];

/** One entry of `files` in the report: its keys in the order in which they are written. Published as report.schema.json. */
export interface FileReport {
  /** The path as given; under a folder, the folder's path then the way to the file. */
  readonly file: string;
  /** Of the file's bytes; null where they could not be had. */
  readonly sha256: string | null;
  readonly status: Status;
  readonly problem: string | null;
  readonly reading: { readonly sheets: readonly SheetReport[]; readonly corrections: readonly Correction[] };
  readonly contract: ContractReport | null;
  readonly envelope: readonly CeilingReport[];
  readonly actions: readonly ActionReport[];
  readonly totals: readonly TotalReport[];
  readonly findings: readonly FindingReport[];
}

export interface SheetReport extends Omit<SheetReading, 'headers'> {
  readonly headers: readonly HeaderReport[];
}

export interface HeaderReport extends Omit<HeaderReading, 'cell'> {
  readonly cell: string;
}

export interface ContractReport {
  readonly collectivity: string | null;
  readonly kind: Kind;
  readonly kindFrom: 'read' | 'given' | 'assumed';
  /** The years that the actions have. */
  readonly years: readonly number[];
}

export interface CeilingReport {
  readonly axis: Axis;
  readonly year: number;
  readonly ceiling: AmountText;
  readonly cell: string | null;
}

export interface ActionReport {
  readonly id: string | null;
  readonly title: string;
  readonly axis: Axis | null;
  readonly nature: Nature | null;
  readonly scheme: Scheme;
  readonly theme?: string;
  readonly lead?: string;
  readonly indicators?: { readonly national: string | null; readonly local: string | null };
  readonly years: readonly YearReport[];
}

export interface YearReport {
  readonly year: number;
  readonly cost: AmountText | null;
  readonly state: AmountText | null;
  readonly collectivity: AmountText | null;
  readonly thirdParties: AmountText;
  readonly cee: AmountText;
  readonly fse: AmountText;
  readonly reinforcedCost?: AmountText;
  readonly carryOver?: AmountText;
  readonly reduction?: AmountText;
  readonly delegated?: AmountText;
  readonly consumed?: AmountText;
  readonly investment?: AmountText;
  /** A number of meals, no amount. */
  readonly meals?: number;
  readonly funders: readonly { readonly name: string; readonly amount: AmountText; readonly cell: string }[];
  readonly expected: { readonly state: AmountText | null; readonly collectivity: AmountText | null };
  /** The steps of the expected shares, in French, with their figures. */
  readonly derivation?: readonly string[];
  readonly cells: Readonly<Partial<Record<Exclude<LineFigure, 'reliquat'>, CellText>>>;
}

export interface TotalReport {
  readonly axis: Axis;
  readonly year: number;
  readonly state: AmountText;
  readonly ceiling: AmountText | null;
  readonly floor: AmountText | null;
}

export interface FindingReport {
  readonly code: string;
  readonly severity: Severity;
  readonly axis: Axis | null;
  readonly year: number | null;
  readonly action: string | null;
  readonly cells: readonly string[];
  readonly actual: AmountText | null;
  readonly expected: AmountText | null;
  readonly message: string;
  readonly remedy: string;
  readonly source: string;
  readonly basis: Basis;
  readonly ignored: { readonly reason: string; readonly date: string } | null;
}
