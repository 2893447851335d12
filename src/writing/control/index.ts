export type { RunInfo } from './about';
export { controlSheet } from './controlSheet';
export { controlSheetName } from './sheetName';
