export { executionAxisTitle, executionNotes, executionSheet } from './sheet';
export { executionTable, type ExecutionTable } from './table';
