// npm run bench: builds the bench in one file and runs it.
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { ensureInstalled, root } = require('./install.cjs');

ensureInstalled();
// The command line itself is measured too, the page and the pane.
require('./bundle.cjs').ensureBundle();
if (!process.argv.includes('edit') && !process.argv.includes('avenant')) require('./taskpane.cjs').ensureTaskpane();
const webpack = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
const options = { cwd: root, stdio: 'inherit' };
const built = spawnSync(process.execPath, [webpack, '--config', 'webpack.cli.config.js', '--env', 'bench'], options);
if (built.status !== 0) process.exit(2);
const run = spawnSync(
  process.execPath,
  ['--expose-gc', path.join('dist', 'bench.cjs'), ...process.argv.slice(2)],
  options,
);
process.exit(run.status ?? 2);
