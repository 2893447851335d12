export { shareEdits } from './edits';
export { sharePlan } from './plan';
export type { ShareAside, ShareLine, SharePlan, ShareWrite } from './types';
