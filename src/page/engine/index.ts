export { pageHost, type PageHost } from './host';
export type { SheetLooks } from './messages';
export { startEngine } from './start';
