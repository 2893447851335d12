export type { RegionSubmission, RegionSummary } from './contract';
export { regionSheets } from './sheets';
export { countedText as regionCountedText, titleOf as regionTitle, type RegionRun } from './summary-sheet';
export { regionTable, type RegionTable } from './table';
export { regionNotes, boundsText } from './words';
export { regionPage } from './page';
