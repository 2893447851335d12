export { crc32 } from './crc32';
export type { ZipEntry } from './entry';
export { emptyPackage, openPackage, type ZipPackage } from './package';
export { rewritePackage } from './write';
