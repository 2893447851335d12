export { putBlankWorkbook, type WorkbookProperties } from './blankWorkbook';
export { addSheet } from './newSheet';
export { PackageEditor } from './packageEditor';
export { stagesOf } from './stages';
