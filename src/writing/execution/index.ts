export { executionTable, type ExecutionRow, type ExecutionTable } from './table';
