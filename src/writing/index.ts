export { annotateEdits, cleanEdits, controlSheets, type AnnotateOptions, type SheetPolicy } from './annotate';
export type { RunInfo } from './control';
export { flagsOf } from './flags';
export * from './avenant';
export { budgetSheet, budgetTable, partnerSheet, partnerTable, type PartnerTable } from './partners';
export { executionAxisTitle, executionNotes, executionSheet, executionTable, type ExecutionTable } from './execution';
export * from './evidence';
export { toneLook, type Tone } from './layout/tone';
export * from './shares';
