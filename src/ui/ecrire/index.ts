export { EcrireView } from './EcrireView';
