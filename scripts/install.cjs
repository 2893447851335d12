// Plain Node, before anything is installed: brings node_modules to what package-lock.json says.
const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');

/** True where every package that the lock file asks for stands in node_modules at its version. */
function isInstalled() {
  const wanted = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  try {
    const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
    const want = JSON.parse(readFileSync(wanted, 'utf8')).packages;
    return Object.entries(want).every(
      ([name, entry]) => name === '' || entry.optional || entry.devOptional || have[name]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

/** Installs what is missing; ends the process with a plain sentence where that fails. */
function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  process.stderr.write('Installation des dépendances (npm ci), une minute environ…\n');
  // stdout stays free for a report.
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status === 0) return;
  process.stderr.write(
    "L'installation des dépendances a échoué. Vérifiez l'accès au registre npm, puis relancez la commande.\n",
  );
  process.exit(2);
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 20) return;
  process.stderr.write(`Cofisol demande Node 20 ou plus récent ; cette machine a Node ${process.versions.node}.\n`);
  process.exit(2);
}

module.exports = { ensureInstalled, root };
