export type { RegionSubmission, RegionSummary } from './contract';
export { regionSheets } from './sheets';
export { regionTable, type RegionTable } from './table';
export {
  boundsText,
  extentText as regionExtentText,
  regionNotes,
  titleOf as regionTitle,
  type RegionRun,
} from './words';
export { regionPage } from './page';
