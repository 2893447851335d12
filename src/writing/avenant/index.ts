export { avenantColumns, type AvenantColumn } from './columns';
export { avenantEdits } from './edits';
export { PLAIN_AVENANT, type AvenantOptions } from './options';
export { avenantSheet } from './sheet';
export type { AvenantRow } from './row';
export { avenantTable, type AvenantTable } from './table';
export { NATURE_WORDS } from './natureWords';
export type { CeilingStanding } from './standing';
export { standingText } from './words';
