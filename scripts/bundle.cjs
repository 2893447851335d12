// Builds dist/cofisol.cjs where it is absent or older than what it is made from.
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } = require('node:fs');
const path = require('node:path');
const { ensureInstalled, root } = require('./install.cjs');

const bundle = path.join(root, 'dist', 'cofisol.cjs');
const sources = ['src', 'webpack.cli.config.js', 'tsconfig.json', 'package.json'];

function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  let latest = stat.mtimeMs;
  for (const entry of readdirSync(file)) latest = Math.max(latest, newest(path.join(file, entry)));
  return latest;
}

function isFresh() {
  if (!existsSync(bundle)) return false;
  const built = statSync(bundle).mtimeMs;
  return sources.every((source) => newest(path.join(root, source)) <= built);
}

/** The path of the bundle, built first where needed. Ends the process where it cannot be built. */
function ensureBundle() {
  if (isFresh()) return bundle;
  ensureInstalled();
  process.stderr.write('Construction de dist/cofisol.cjs…\n');
  // Built aside and renamed: another command may be running the present one.
  const aside = path.join(root, 'dist', `.build-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  const started = new Date();
  const webpack = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const run = spawnSync(process.execPath, [webpack, '--config', 'webpack.cli.config.js', '--output-path', aside], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (run.status === 0) {
    renameSync(path.join(aside, 'cofisol.cjs'), bundle);
    // What changed while it was being built makes it old.
    utimesSync(bundle, started, started);
  }
  rmSync(aside, { recursive: true, force: true });
  if (run.status !== 0) {
    process.stderr.write('La construction a échoué : voir les messages ci-dessus.\n');
    process.exit(2);
  }
  return bundle;
}

module.exports = { ensureBundle };
