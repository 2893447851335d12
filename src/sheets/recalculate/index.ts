export { recalculated } from './recalculated';
