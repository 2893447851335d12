export { readXlsx } from './read';
export { CORRECTIONS_NAMESPACE } from './customXml';
export { readRelationships } from './relationships';
