export { readXlsx } from './read';
export { readRelationships } from './relationships';
