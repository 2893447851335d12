export { AvenantView } from './AvenantView';
