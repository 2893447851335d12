export { documentAddress } from './document';
export { canDownload } from './downloads';
export { startOffice, type OfficeState } from './start';
export { officeTheme } from './theme';
