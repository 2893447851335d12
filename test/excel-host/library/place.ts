import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The genuine library of Microsoft, as npm installs it: nothing of it is part of this project. */
const BUNDLE = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist/excel-win32-16.01.debug.js',
);

export function bundleText(): string {
  return readFileSync(BUNDLE, 'utf8');
}
