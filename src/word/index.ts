export { avenantDocument } from './avenantDocument';
export { executionDocument } from './executionDocument';
