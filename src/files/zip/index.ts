export type { ZipEntry } from './entry';
export { openPackage, type ZipPackage } from './package';
export { rewritePackage, type PartChanges } from './write';
