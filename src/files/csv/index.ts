export { readCsv } from './read';
