export { pageHost, type PageHost } from './host';
export type { SheetLooks } from './messages';
export type { Connection } from './connection';
export { startEngine } from './start';
