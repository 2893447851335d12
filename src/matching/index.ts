export { ceilingsOf, type NamedCeiling } from './notified-ceilings';
export { countedInstead, type Submission } from './resubmissions';
