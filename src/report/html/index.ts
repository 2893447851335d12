export { GENERATOR, type PageRun } from './document';
export { fileHtml } from './file-page';
export { indexHtml, type IndexEntry } from './index-page';
