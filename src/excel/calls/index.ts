export { inExcel, type CallPorts } from './inExcel';
export { isAnswerTooLarge, isCellBeingEdited, isLostItem, problemOf } from './problems';
export type { Waiting } from './waiting';
