export { causesOf, messageText, subjectText, type Cause, type CauseEntry, type Statement } from './causes';
export type { BlankShare, CauseSummary, ContractSummary, Derogation } from './contract-summary';
export { fileReport, type FileIdentity } from './file-report';
export {
  causeText,
  fileHtml,
  GENERATOR,
  indexHtml,
  MARKS,
  pageNames,
  regionHtml,
  STATUS_NAMES,
  type IndexEntry,
  type PageRun,
} from './html';
export { JSON_END, jsonFile, jsonNext, jsonStart, toJson } from './json';
export { byRisk } from './risk';
export { fileSummary, type FileSummary } from './summary';
export { filePage } from './text/file-page';
export { colourStyle, plainStyle, type Style } from './text/style';
export { summaryPage } from './text/summary-page';
export type { FileReport } from './types';
export { verdictsText } from './verdicts';
