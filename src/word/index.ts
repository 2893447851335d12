export { avenantDocument } from './avenantDocument';
