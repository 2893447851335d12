import type { SentCheck } from '../../checking';
import type { Parameters } from '../../parameters';
import type { NotifiedCeiling } from '../../reading';
import type { NewSheet, Snapshot, WorkbookHost } from '../../sheets';

/** What a check is asked beside the workbook: plain data, so that another thread can be asked. */
export interface CheckRequest {
  readonly parameters: Parameters;
  /** The State's own ceilings, of any number of contracts; null where the user gave none. */
  readonly notified: readonly NotifiedCeiling[] | null;
}

/** All that the interface needs of the program that shows it: the page, the pane in Excel. */
export interface SessionPorts {
  readonly host: WorkbookHost;
  /** Never called while another call is under way. */
  check(snapshot: Snapshot, request: CheckRequest): Promise<SentCheck>;
  readonly deliver: Delivery;
  /**
   * The State's own file as a workbook, .csv included.
   * @throws Error with a French message that says what to do next
   */
  readStateEnvelope?(file: File): Promise<Snapshot>;
  /** Whether the workbook is checked again by itself once it has changed; true unless it says otherwise. */
  readonly automatic?: boolean;
  readonly parameters: Parameters;
  /** « 2026-11-20 ». */
  today(): string;
  /** Null for a workbook that was never saved. */
  readonly fileName: string | null;
  /** The SHA-256 of the workbook as it is now, in hexadecimal. */
  fingerprint?(): Promise<string>;
  /** Of Cofisol. */
  readonly version: string;
}

/**
 * How something that Cofisol made comes to the user. Where the usual words (« C'est prêt ») do not say how, it gives
 * others, in French.
 */
export interface Delivery {
  file(name: string, bytes: Uint8Array, mime: string): Promise<string | null>;
  /** A new workbook of these sheets, beside the one at hand. */
  workbook(name: string, sheets: readonly NewSheet[], properties: { readonly title: string }): Promise<string | null>;
  /** The workbook at hand, as it is now; left out where the user saves it himself. */
  current?(): Promise<void>;
}
