export { isBoilerplate, widestOf } from './boilerplate';
export type { Cause, CauseEntry, Statement } from './cause';
export { causesOf } from './causesOf';
