export { cellFinding } from './cellFinding';
export type { CellCode, CellPlace } from './cellRule';
export { cellRules } from './cellRules';
