export type { Basis, FigureName, Finding, FindingSubject, Severity } from './finding';
