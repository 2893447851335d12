export { executionOf, type Execution } from './execution';
export { proposedCarryOver, proposedLastYear, proposedReduction, type Proposal } from './proposals';
