export { ControleView } from './ControleView';
