export { catalogue } from './catalogue';
export { cellFinding, type CellCode, type CellPlace } from './cell';
export { checkContract } from './checkContract';
export type { Basis, FigureName, Finding, FindingSubject, Severity } from './finding';
export type { RuleInfo } from './ruleInfo';
