export type { ZipEntry } from './entry';
export { openPackage, type ZipPackage } from './package';
