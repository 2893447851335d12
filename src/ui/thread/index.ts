export { connect, type Connection, type Wire } from './connection';
export type { Answer, AskedCheck, AskedWorkbook, Call, CommonJobs, SentProblem } from './messages';
export { checkCut, slices, type Cut, type CutOf, type Cuts } from './pieces';
