import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The scripts that the document itself names, in kB of gzip as size-limit counts. */
export function startSize(site: string): string {
  const scripts = readdirSync(site).filter((name) => /^page\..*\.js$/.test(name));
  const bytes = scripts.reduce(
    (sum, name) => sum + gzipSync(readFileSync(path.join(site, name)), { level: 9 }).length,
    0,
  );
  return (bytes / 1000).toFixed(1);
}
