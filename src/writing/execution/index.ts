export { amountOf, executionColumns, textOf, type ExecutionColumn } from './columns';
export { executionEdits } from './edits';
export { followUpText } from './followUp';
export {
  executionAxisTitle,
  EXECUTION_NOTE,
  executionNotes,
  executionSumText,
  executionRateText,
  isUnknown,
  missingText,
  proposalNote,
  rateOfSums,
} from './notes';
export { executionSheet } from './sheet';
export { executionTable, type ExecutionRow, type ExecutionSums, type ExecutionTable } from './table';
