import type { FlagSeverity } from '../sheets';

/** What a read or an apply has left of the workbook, by which the next apply sees whether anybody changed it since. */
export interface Known {
  readonly sheets: readonly KnownSheet[];
  readonly corrections: { readonly id: string; readonly text: string } | null;
  /** Flags of ours that this session has set and can set again; null where others may stand there. */
  readonly flags: readonly SetFlag[] | null;
  readonly isLarge: boolean;
}

export interface KnownSheet {
  /** By which it is found also after it was renamed. */
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  readonly fingerprint: string;
  /** Somebody changed it since it was read: nothing is to be written before it is read again. */
  readonly isStale?: boolean;
}

/** A conditional format of ours: one look, one sheet. */
export interface SetFlag {
  readonly sheet: string;
  /** « A1,B2:C9 » */
  readonly addresses: string;
  readonly severity: FlagSeverity;
  /** That of the cells themselves. */
  readonly format: string;
}
