/** What a file may ask of the machine before it is refused. Sizes in bytes. */
export interface Limits {
  /** The file itself. */
  readonly fileBytes: number;
  /** Parts that the zip may name. */
  readonly entries: number;
  /** One part once inflated. */
  readonly partBytes: number;
  /** All parts that are read, once inflated, together. */
  readonly totalBytes: number;
  /** Inflated over compressed, held against parts above `ratioFrom` bytes: text that repeats itself reaches 30. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly sheets: number;
  /** Cells of the whole workbook, repeated ones counted as often as they repeat; merges too. */
  readonly cells: number;
  /** Characters of all the shared formulas once written out. */
  readonly formulaCharacters: number;
}

const MEGABYTE = 1024 * 1024;

/** Far above any contract (10 000 actions over four years are 400 000 cells), low enough for an ordinary machine. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 100 * MEGABYTE,
  entries: 10_000,
  partBytes: 256 * MEGABYTE,
  totalBytes: 512 * MEGABYTE,
  ratio: 200,
  ratioFrom: 16 * MEGABYTE,
  sheets: 2_000,
  cells: 2_000_000,
  formulaCharacters: 100_000_000,
};
