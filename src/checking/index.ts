export { checkWorkbook, type CheckOptions } from './check-workbook';
export { withIgnored } from './ignored';
export { checkedContract, receivedCheck, sentCheck, type SentCheck } from './sent';
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
