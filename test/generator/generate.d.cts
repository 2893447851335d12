/** One file entry of report.md, without message, remedy and source. */
export interface ExpectedEntry {
  file: string;
  status: 'error' | 'warning' | 'info' | 'ok';
  problem: null;
  contract: { collectivity: string; kind: 'departement' | 'metropole'; kindFrom: string; years: number[] };
  envelope: { axis: number; year: number; ceiling: string; cell: string }[];
  actions: ExpectedAction[];
  totals: { axis: number; year: number; state: string; ceiling: string | null; floor: string | null }[];
  findings: ExpectedFinding[];
}

export interface ExpectedAction {
  id: string | null;
  title: string;
  axis: number | null;
  nature: string | null;
  scheme: string;
  years: ExpectedYear[];
}

export interface ExpectedYear {
  year: number;
  cost: string | null;
  state: string | null;
  collectivity: string | null;
  thirdParties: string;
  cee: string;
  fse: string;
  funders: { name: string; amount: string; cell: string }[];
  expected: { state: string | null; collectivity: string | null };
  /** A list where two columns add up (BOP 304 and BOP 102). */
  cells: Partial<Record<'cost' | 'state' | 'collectivity' | 'fse', string | string[]>>;
}

export interface ExpectedFinding {
  code: string;
  severity: 'error' | 'warning' | 'info';
  axis: number | null;
  year: number | null;
  action: string | null;
  cells: string[];
  actual: string | null;
  expected: string | null;
}

/** Where things stand in a generated workbook, for `mutate`. */
export interface WorkbookMap {
  headers: { cell: string; role: string; year: number | null }[];
  unit: 'euro' | 'kilo' | 'mega';
  /** Addresses of every amount, totals and ceilings included. */
  money: string[];
  rowBlocks: { sheet: string; from: number; to: number }[];
  columnBlocks: { sheet: string; first: { from: number; to: number }; second: { from: number; to: number } }[];
}

export interface GenerateOptions {
  family?: string;
  unit?: 'euro' | 'kilo' | 'mega';
  kind?: 'departement' | 'metropole';
  /** No planted mistake. */
  clean?: boolean;
  /** False: no figure that stands in two cells. */
  lists?: boolean;
  /** In euros, and no « en euros » anywhere. */
  silentUnit?: boolean;
  /** Named .xlsm, with the content type of one. */
  macro?: boolean;
}

export interface Generated {
  name: string;
  bytes: Uint8Array;
  expected: ExpectedEntry;
  features: string[];
  map: WorkbookMap;
}

export function generate(seed: number, options?: GenerateOptions): Promise<Generated>;
