// The stand-alone page: dist/page, and in one file dist/cofisol.html.
const path = require('node:path');
const { ensureBuilt } = require('./build.cjs');
const { root } = require('./install.cjs');

/** The folder of the static site and the one file, built first where needed. Ends the process where they cannot be built. */
function ensurePage() {
  const own = ['webpack.config.js', 'scripts/webpack-base.cjs', 'scripts/page-policy.cjs', 'scripts/single-file.cjs'];
  const sources = ['src', 'assets', ...own, 'tsconfig.json', 'package.json'];
  ensureBuilt({ config: 'webpack.config.js', output: 'page', results: ['page', 'cofisol.html'], sources });
  return { site: path.join(root, 'dist', 'page'), file: path.join(root, 'dist', 'cofisol.html') };
}

module.exports = { ensurePage };
