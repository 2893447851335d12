export { shareEdits } from './edits';
export { sharePlan, type ShareAside, type ShareLine, type SharePlan, type ShareWrite } from './plan';
