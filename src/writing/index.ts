export { annotateEdits, cleanEdits, controlSheets, type AnnotateOptions, type SheetPolicy } from './annotate';
export type { RunInfo } from './control';
