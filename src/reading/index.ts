export { CONTROL_PURPOSE } from '../sheets';
export * from './corrections';
export { readContract, type ReadOptions } from './read';
export type * from './result';
export { readStateEnvelope, type NotifiedCeiling, type StateEnvelope } from './state-envelope';
export type { Role } from './words/role';
