/** What the « Contrôle » sheet says of the run that made it: the core has no clock and knows no file. */
export interface RunInfo {
  /** The workbook's name, without its folders; null where it has none. */
  readonly file: string | null;
  /** The day of the check, « 2026-11-20 »; null leaves it out. */
  readonly date: string | null;
  /** Of the program. */
  readonly version: string;
  /** The name of the set of parameters. */
  readonly parameters: string;
}
