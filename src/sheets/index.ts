export type { Cell, CellRange, CellValue, DefinedName, SheetSnapshot, Snapshot, TableRange } from './snapshot';
export { cellAddress, columnIndex, columnLetters, formatCellRef, parseAddress, type CellRef } from './address';
export { displayedNumber, displayedText } from './displayed';
export * from './edits';
export type { Capabilities, WorkbookHost } from './host';
