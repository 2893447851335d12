// The command line in one file: dist/cofisol.cjs.
const path = require('node:path');
const { ensureBuilt } = require('./build.cjs');
const { root } = require('./install.cjs');

/** The path of the bundle, built first where needed. Ends the process where it cannot be built. */
function ensureBundle() {
  const sources = ['src', 'webpack.cli.config.js', 'tsconfig.json', 'package.json'];
  ensureBuilt({ config: 'webpack.cli.config.js', output: '.', results: ['cofisol.cjs'], sources });
  return path.join(root, 'dist', 'cofisol.cjs');
}

module.exports = { ensureBundle };
