export { cents, ZERO, type Cents } from './cents';
