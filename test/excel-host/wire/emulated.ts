import type { EmulatedExcel } from '../emulatedExcel';

/** An object of Excel as a client holds it: its class and what it stands for in the emulated workbook. */
export interface Remote<Target = unknown> {
  readonly kind: string;
  readonly target: Target;
  /** Under which a client has asked to find it again. */
  reference?: string;
}

/** What one class of Excel answers. Whatever is left out fails loudly. Names as on the wire: « RowIndex ». */
export interface EmulatedClass<Target> {
  readonly kind: string;
  /** What finds the object again as an item of its collection. */
  readonly id?: (target: Target) => string;
  readonly read?: Readonly<Record<string, (target: Target, excel: EmulatedExcel) => unknown>>;
  readonly write?: Readonly<Record<string, (target: Target, value: never, excel: EmulatedExcel) => void>>;
  readonly navigate?: Readonly<Record<string, (target: Target, excel: EmulatedExcel) => Remote | null>>;
  /** Gives an object, null for none (« OrNullObject »), or plain data. */
  readonly call?: Readonly<Record<string, (target: Target, args: Arguments, excel: EmulatedExcel) => unknown>>;
  readonly items?: (target: Target, excel: EmulatedExcel) => readonly Remote[];
}

/** The arguments of a call; objects among them are `Remote`. */
export type Arguments = readonly unknown[];

export function emulated<Target>(what: EmulatedClass<Target>): EmulatedClass<unknown> {
  return what as EmulatedClass<unknown>;
}

export function isRemote(value: unknown): value is Remote {
  return typeof value === 'object' && value !== null && 'kind' in value && 'target' in value;
}
