export { avenantEdits, type AvenantEdits } from './edits';
export { PLAIN_AVENANT, type AvenantOptions } from './options';
export { avenantSheet } from './sheet';
export { avenantTable, type AvenantTable } from './table';
