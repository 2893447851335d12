export { ceilingsOf, type NamedCeiling } from './notified-ceilings';
