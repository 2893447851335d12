export { flagsOf } from './flags';
