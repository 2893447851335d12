export { excelHost, type ExcelHost, type ExcelPorts } from './host';
export * from './office';
export { openNewWorkbook } from './openWorkbook';
export type { Waiting } from './calls';
export type { Notice } from './reading/condition';
