export { excelHost, type ExcelHost, type ExcelPorts } from './host';
export type { Waiting } from './calls';
export type { Notice } from './reading/condition';
