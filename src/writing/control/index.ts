export type { RunInfo } from './about';
export { controlSheet } from './controlSheet';
export { verdictText } from './heading';
