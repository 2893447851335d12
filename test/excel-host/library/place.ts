import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The genuine library of Microsoft, as npm installs it: nothing of it is part of this project. Found as it is used, by the bench too. */
export const OFFICE_JS = path.join(
  path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
  'dist',
);

export function bundleText(): string {
  return readFileSync(path.join(OFFICE_JS, 'excel-win32-16.01.debug.js'), 'utf8');
}
