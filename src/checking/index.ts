export { checkWorkbook, type CheckOptions } from './check-workbook';
export type { StateCeilings } from './state-ceilings';
export * from './told';
export type {
  CheckedAction,
  CheckedCeiling,
  CheckedFinding,
  CheckedLine,
  ReadableCheck,
  Status,
  UnreadableCheck,
  WorkbookCheck,
} from './result';
