export { FichesView } from './FichesView';
