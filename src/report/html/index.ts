export { GENERATOR, type PageRun } from './document';
export { fileHtml } from './file-page';
export { causeText, indexHtml, type IndexEntry } from './index-page';
export { regionHtml } from './region-page';
export { pageNames } from './page-names';
export { MARKS, STATUS_NAMES } from './tone';
