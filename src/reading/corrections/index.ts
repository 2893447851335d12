export type { IgnoredFinding, UserMarks } from './marks';
export { mergeCorrections } from './merge';
export { readUserMarks, type ReadMarks } from './read-marks';
export { userMarksSchema } from './schema';
export { writeUserMarks } from './write-marks';
