import type { RunInfo } from '../control';

/** What is known of the check outside of the workbook's own words: the core has no clock and sees no file. */
export interface EvidenceInfo extends RunInfo {
  /** SHA-256 of the file that was checked, in hexadecimal; null where there is no file (a workbook open in Excel). */
  readonly sha256: string | null;
  /** How many sign; null goes by the contract: three for a convention unique, else two. */
  readonly signatories: 2 | 3 | null;
}
