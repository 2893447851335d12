export type { CellContent } from './content';
export type { Edit, Edits } from './edit';
export type { Flag, FlagSeverity } from './flag';
export { flaggedCells, type FlaggedCell } from './flaggedCells';
export { FLAG_LOOKS, compareSeverity, flagFormula, isFlagFormula, type FlagLook } from './flagLook';
export { sheetFingerprint, TextHash } from './fingerprint';
export { joinedAreas } from './joinedAreas';
export { markedFormat } from './markedFormat';
export { changedNothing, type CellChange, type Inverse, type Reverted } from './inverse';
export type {
  BorderLine,
  CellStyle,
  NewCell,
  NewChart,
  NewColumn,
  NewCondition,
  NewRow,
  NewSheet,
  NewValidation,
  PrintSetUp,
} from './newSheet';
export { newSheetFingerprint } from './newSheetFingerprint';
export {
  CONTROL_PURPOSE,
  REPORT_PURPOSE,
  EVIDENCE_PURPOSE,
  isTemplateSheet,
  OWN_SHEET_NAME,
  ownSheetMark,
  ownSheets,
  isExecution,
  repeatsContract,
  templatePurpose,
  type OwnSheet,
} from './ownSheets';
export { cellKey, cellsByKey, contentOf, preview, sameContent, type CellPreview, type Preview } from './preview';
export { restoringEdits, type Present } from './restore';
export { EditProblem, type EditProblemCode } from './problem';
