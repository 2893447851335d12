export { avenantDocument } from './avenantDocument';
export { evidenceDocument } from './evidenceDocument';
export { executionDocument } from './executionDocument';
