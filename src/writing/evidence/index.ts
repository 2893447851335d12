export type { EvidenceInfo } from './about';
export type { Derogation } from './derogations';
export { EVIDENCE_SHEET, evidenceEdits } from './edits';
export type { EvidenceFinding } from './findings';
export { evidenceSheet } from './sheet';
export type { SignatureBox } from './signatures';
export { evidenceTable, type EvidenceTable } from './table';
export * from './words';
