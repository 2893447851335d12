export { flagMessage, flagsOf } from './flags';
