export { PackageEditor } from './packageEditor';
export { applyEdits } from './patchWorkbook';
