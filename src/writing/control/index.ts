export type { RunInfo } from './about';
export { controlSheet } from './controlSheet';
