export { isOpenDocument, readOds } from './read';
