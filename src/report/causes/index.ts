export { isBoilerplate, widestOf } from './boilerplate';
export type { Cause, CauseEntry, Statement } from './cause';
export { causesOf } from './causesOf';
export { entriesOf, type Titles } from './entries';
export { cellsToName, messageText, subjectText } from './words';
