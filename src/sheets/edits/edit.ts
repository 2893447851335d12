import type { CellRef } from '../address';
import type { CellContent } from './content';
import type { Flag } from './flag';
import type { NewSheet } from './newSheet';

/** One change to a workbook, as data: any host can preview, count, apply and reverse it. */
export type Edit =
  | { readonly type: 'set-content'; readonly cell: CellRef; readonly content: CellContent }
  /** The number format alone; fonts, fills and borders stay. */
  | { readonly type: 'set-format'; readonly cell: CellRef; readonly format: string }
  /** All flags of Cofisol in the workbook are from now on these; none for an empty list. */
  | { readonly type: 'set-flags'; readonly flags: readonly Flag[] }
  /** `before`: the name of the sheet that it comes in front of; null puts it last. */
  | { readonly type: 'add-sheet'; readonly sheet: NewSheet; readonly before: string | null }
  /** Of a sheet that Cofisol made (`ownSheets`); another one is refused. */
  | { readonly type: 'remove-sheet'; readonly sheet: string }
  /** The text of Cofisol's own custom XML part (corrections and justified findings); null takes the part out. */
  | { readonly type: 'set-custom-xml'; readonly text: string | null };

/** In the order in which they are applied. */
export type Edits = readonly Edit[];
