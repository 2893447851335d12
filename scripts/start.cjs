// npm start: the demonstration workbook, checked. Its findings are the demonstration: they are no failure here.
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { ensureBundle } = require('./bundle.cjs');
const { root } = require('./install.cjs');

const demonstration = path.join('assets', 'demonstration.xlsx');
const run = spawnSync(process.execPath, [ensureBundle(), 'check', demonstration], { cwd: root, stdio: 'inherit' });
process.exit(run.status === 1 ? 0 : (run.status ?? 2));
