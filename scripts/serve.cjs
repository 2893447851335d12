// Serves the folder of a static site to this machine alone.
const { readFile } = require('node:fs/promises');
const http = require('node:http');
const path = require('node:path');
const { policy } = require('./page-policy.cjs');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const HEADERS = {
  'Content-Security-Policy': `${policy({ scripts: ["'self'"], workers: ["'self'"], connections: ["'self'"] })}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** The server, once it listens; on a free port unless one is asked for. */
function serve(folder, port = 0) {
  const server = http.createServer((request, response) => void answer(folder, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function answer(folder, request, response) {
  const file = fileOf(folder, request);
  const content = file && (await readFile(file).catch(() => null));
  const status = content ? 200 : 404;
  const type = content ? (TYPES[path.extname(file)] ?? 'application/octet-stream') : 'text/plain; charset=utf-8';
  response.writeHead(status, { ...HEADERS, 'Content-Type': type });
  response.end(request.method === 'HEAD' ? undefined : (content ?? 'Page introuvable.\n'));
}

/** Null for what is no file of the site, or asked under a name that is not this machine's (another site's, rebound). */
function fileOf(folder, { method, url, headers }) {
  if (method !== 'GET' && method !== 'HEAD') return null;
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '')) return null;
  const { pathname } = new URL(url, 'http://localhost');
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  return /^[\w.-]+$/.test(name) && !name.startsWith('.') ? path.join(folder, name) : null;
}

module.exports = { serve };
