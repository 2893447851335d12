export { causesOf, type Cause, type CauseEntry, type Statement } from './causes';
export { fileReport, type FileIdentity } from './file-report';
export { JSON_END, jsonFile, jsonNext, jsonStart, toJson } from './json';
export { fileSummary, type FileSummary } from './summary';
export { filePage } from './text/file-page';
export { colourStyle, plainStyle, type Style } from './text/style';
export { summaryPage } from './text/summary-page';
export type { FileReport } from './types';
