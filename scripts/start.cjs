// npm start: the stand-alone page with the demonstration workbook, on this machine. Ctrl+C stops it.
const { spawn } = require('node:child_process');
const { ensurePage } = require('./page.cjs');
const { serve } = require('./serve.cjs');

/** Where a browser can be shown; a test, a server and a build have none. */
function opener() {
  if (process.env.CI || process.env.BROWSER === 'none') return null;
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  if (process.platform === 'darwin') return ['open'];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

async function main() {
  const { site } = ensurePage();
  const server = await serve(site, Number(process.env.PORT ?? 0));
  const address = `http://127.0.0.1:${server.address().port}/`;
  process.stdout.write(`Cofisol est ouvert à l’adresse ${address}\nCtrl+C pour arrêter.\n`);
  const stop = () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const [command, ...args] = opener() ?? [];
  if (!command) return;
  const browser = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // Without a browser the address is enough.
  browser.once('error', () => {});
  browser.unref();
}

void main().catch((error) => {
  process.stderr.write(`La page n’a pas pu être servie : ${error.message}\n`);
  process.exit(2);
});
