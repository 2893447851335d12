/**
 * The oracle's own view of a contract: written from domain.md, it imports nothing of src. Amounts are cents.
 */
export interface OLine {
  readonly year: number;
  readonly cost: bigint | null;
  readonly reinforcedCost: bigint | null;
  readonly state: bigint | null;
  readonly collectivity: bigint | null;
  readonly funders: readonly { name: string; amount: bigint; cee: boolean; commune: boolean }[];
  readonly ceeDetail: bigint | null;
  readonly fse: bigint | null;
  readonly unreadable: { has(figure: never): boolean };
  readonly schemeAsWritten: string | null;
  readonly meals: bigint | null;
  readonly investment: bigint | null;
}

export interface OAction {
  readonly id: string | null;
  readonly title: string;
  readonly axis: number | null;
  readonly transversal: boolean;
  readonly nature: string | null;
  readonly lead: string | null;
  readonly outsideFramework: boolean | null;
  readonly localIndicator: string | null;
  readonly lines: readonly OLine[];
}

export interface OContract {
  readonly collectivity: string | null;
  readonly kind: string;
  readonly overseas: boolean;
  readonly actions: readonly OAction[];
  readonly envelope: readonly { axis: number; year: number; amount: bigint }[];
}

export interface OFinding {
  readonly code: string;
  readonly severity: string;
  readonly axis: number | null;
  readonly year: number | null;
  readonly action: string | null;
  readonly actual: bigint | null;
  readonly expected: bigint | null;
}

export function unread(line: OLine, ...figures: string[]): boolean {
  return figures.some((figure) => line.unreadable.has(figure as never));
}
