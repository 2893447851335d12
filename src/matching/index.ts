export { collectivityKey } from './collectivity';
export { ceilingsOf, type NamedCeiling } from './notified-ceilings';
