// After an install: makes « npx cofisol » find the command of this checkout without going through npm's cache.
const { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const bin = path.join(__dirname, '..', 'node_modules', '.bin');
mkdirSync(bin, { recursive: true });
if (process.platform === 'win32') {
  writeFileSync(path.join(bin, 'cofisol.cmd'), '@node "%~dp0\\..\\..\\scripts\\cofisol.cjs" %*\r\n');
} else {
  const link = path.join(bin, 'cofisol');
  rmSync(link, { force: true });
  symlinkSync(path.join('..', '..', 'scripts', 'cofisol.cjs'), link);
  chmodSync(path.join(__dirname, 'cofisol.cjs'), 0o755);
}
