/** What every face says of a check, in French. */
export { correctionText } from './correctionText';
export { countsText, justifiedCount, severityCounts } from './counts';
export { justifiedText } from './justified';
export { parametersText } from './parameters';
export { frenchDate, plain } from './plain';
export { FAQ_NOTE, sourceText } from './source';
export { AXIS_NAMES, KIND_FROM, KIND_NAMES, NATURE_NAMES, ROLE_NAMES, UNIT_NAMES, USE_NAMES } from './words';
export { yearsText } from './years';
