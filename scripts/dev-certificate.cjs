// The certificate under which npm run dev serves the pane: Excel loads nothing but https that the machine trusts.
const { existsSync, mkdirSync, readFileSync, rmSync } = require('node:fs');
const { X509Certificate } = require('node:crypto');
const os = require('node:os');
const path = require('node:path');
const certificates = require('office-addin-dev-certs');

const folder = path.join(os.homedir(), '.office-addin-dev-certs');
const file = (name) => path.join(folder, name);

function isValid() {
  if (!existsSync(file('localhost.crt')) || !existsSync(file('localhost.key'))) return false;
  return Date.parse(new X509Certificate(readFileSync(file('localhost.crt'))).validTo) > Date.now();
}

/** The options of an https server. On Windows and macOS the machine is made to trust it, and may ask for a password. */
async function devCertificate() {
  // No Excel runs on other systems: a browser can be told to go on.
  if (['win32', 'darwin'].includes(process.platform)) return certificates.getHttpsServerOptions();
  if (!isValid()) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await certificates.generateCertificates();
  }
  return { cert: readFileSync(file('localhost.crt')), key: readFileSync(file('localhost.key')) };
}

module.exports = { devCertificate };
