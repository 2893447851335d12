export type { Cell, CellRange, CellValue, DefinedName, SheetSnapshot, Snapshot, TableRange } from './snapshot';
export {
  absoluteRange,
  cellAddress,
  columnIndex,
  columnLetters,
  formatCellRef,
  parseAddress,
  parseCellRef,
  rangeAddress,
  type CellRef,
} from './address';
export { CORRECTIONS_NAMESPACE, CORRECTIONS_ROOT } from './corrections';
export { cellsText } from './cellsText';
export { isSameSheetName, isSheetName, quoteSheetName } from './sheetName';
export { frenchError } from './frenchLocale';
export { displayedNumber, displayedText } from './displayed';
export * from './edits';
export { enumerateCells, french } from './words';
export { recalculated } from './recalculate';
export type { Capabilities, WorkbookHost } from './host';
