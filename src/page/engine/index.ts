export { pageHost, type PageHost } from './host';
export type { SheetLooks } from './messages';
export { startEngine, type Connection } from './start';
