export type { RunInfo } from './about';
export { controlSheet } from './controlSheet';
export { runText, verdictText } from './heading';
