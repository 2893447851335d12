export * from './model';
export { actionKey } from './actionKey';
export { actionScheme } from './actionScheme';
export { analyse, type AnalysedLine } from './analysis';
export { axesOf, countedAxis, countsInGroup, groupsOf, isOtherContract } from './axes';
export { speaksOfCanteenPricing } from './cantine';
export { isCommunePorteuse } from './communePorteuse';
export { consumedStateOf, delegatedOf } from './consumption';
export { ceilings, floorOf, groupCeilings } from './envelope';
export { lineFacts, type LineFacts } from './facts';
export { count, enumerate, euros, percentText, quote, sentence, typography } from './french';
export { groupBy } from './groupBy';
export { inverse } from './inverse';
export { hasAmount, linesOf, yearsOf, type ActionLine } from './linesOf';
export { expectedShares, type Shares } from './shares';
export { schemeOf, type SchemeChoice } from './scheme';
export {
  totals,
  totalsByFunder,
  totalsByGroup,
  totalsByYear,
  type AxisTotal,
  type FunderTotal,
  type GroupTotal,
  type YearTotal,
} from './totals';
