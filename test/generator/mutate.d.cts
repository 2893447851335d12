import type { WorkbookMap } from './generate.cjs';

export interface Mutated {
  bytes: Uint8Array;
  description: string;
  /** The header that was changed or lost, where there is one. */
  cell: string | null;
  /** Old address to new one, null for a deleted cell; what it does not hold has not moved. */
  cellMap: Record<string, string | null>;
}

export const KINDS: string[];
export function mutate(
  bytes: Uint8Array,
  kind: string,
  seed: number,
  map?: Partial<WorkbookMap>,
  target?: number,
): Promise<Mutated | null>;
/** An expected entry (or a part of one) with the addresses of after a mutation. */
export function remap<T>(value: T, cellMap: Record<string, string | null>): T;
