export { cells, type CellLine } from './cells';
export { readCsv } from './csv';
export { DEFAULT_LIMITS, type Limits } from './limits';
export { editWorkbook } from './edit';
export { FileProblem } from './problem';
export type { Detail, FileProblemCode, FileProblemInfo } from './problemKinds';
export { readWorkbook, type ReadOptions } from './read';
export { CORRECTIONS_NAMESPACE } from './xlsx';
export { openPackage, type ZipEntry, type ZipPackage } from './zip';
