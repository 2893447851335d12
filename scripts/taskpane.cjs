// The task pane of Excel: dist/taskpane, with the stand-alone page in it.
const path = require('node:path');
const { ensureBuilt } = require('./build.cjs');
const { root } = require('./install.cjs');
const { ensurePage } = require('./page.cjs');

/** The folder of the static files, built first where needed. Ends the process where it cannot be built. */
function ensureTaskpane() {
  ensurePage();
  const own = ['webpack.taskpane.config.js', 'manifest.xml', 'scripts/manifest'];
  const shared = ['scripts/webpack-base.cjs', 'scripts/page-policy.cjs', 'dist/page'];
  const sources = ['src', 'assets', ...own, ...shared, 'tsconfig.json', 'package.json'];
  ensureBuilt({ config: 'webpack.taskpane.config.js', output: 'taskpane', results: ['taskpane'], sources });
  return path.join(root, 'dist', 'taskpane');
}

module.exports = { ensureTaskpane };
