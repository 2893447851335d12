export { putBlankWorkbook, type WorkbookProperties } from './blankWorkbook';
export { formatsAt } from './cells';
export { playBack } from './journal';
export { addSheet } from './newSheet';
export { PackageEditor } from './packageEditor';
export { stagesOf } from './stages';
