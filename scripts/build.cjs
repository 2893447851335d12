// Builds with webpack what is absent or older than what it is made from.
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } = require('node:fs');
const path = require('node:path');
const { ensureInstalled, root } = require('./install.cjs');

function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  let latest = stat.mtimeMs;
  for (const entry of readdirSync(file)) latest = Math.max(latest, newest(path.join(file, entry)));
  return latest;
}

function isFresh({ results, sources }) {
  if (!results.every((result) => existsSync(path.join(root, 'dist', result)))) return false;
  const built = Math.min(...results.map((result) => statSync(path.join(root, 'dist', result)).mtimeMs));
  return sources.every((source) => newest(path.join(root, source)) <= built);
}

/**
 * @param {{ config: string, output: string, results: string[], sources: string[] }} target `results`: what the build
 * makes in dist, the files and folders that are taken from it; `output`: the one of its folder that webpack writes to.
 * Ends the process where it can't be built.
 */
function ensureBuilt(target) {
  if (isFresh(target)) return;
  ensureInstalled();
  process.stderr.write(`Construction de ${target.results.map((result) => `dist/${result}`).join(' et ')}…\n`);
  // Built aside and renamed: another command may be running the present one.
  const aside = path.join(root, 'dist', `.build-${process.pid}`);
  mkdirSync(path.join(aside, target.output), { recursive: true });
  const started = new Date();
  const webpack = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const args = [webpack, '--config', target.config, '--output-path', path.join(aside, target.output)];
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status === 0) for (const result of target.results) take(path.join(aside, result), result, started);
  rmSync(aside, { recursive: true, force: true });
  if (run.status === 0) return;
  process.stderr.write('La construction a échoué : voir les messages ci-dessus.\n');
  process.exit(2);
}

function take(from, result, started) {
  const to = path.join(root, 'dist', result);
  if (existsSync(to) && statSync(to).isDirectory()) rmSync(to, { recursive: true });
  renameSync(from, to);
  // What changed while it was being built makes it old.
  utimesSync(to, started, started);
}

module.exports = { ensureBuilt };
