export { annotateEdits, changedControlSheets, cleanEdits, type AnnotateOptions } from './annotate';
export type { RunInfo } from './control';
