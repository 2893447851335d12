// Writes dist/taskpane/manifest.xml for the address under which an administration publishes the pane:
// COFISOL_ADDRESS=https://outils.exemple.fr/cofisol node scripts/manifest/build.cjs
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { problemsOf } = require('./check.cjs');

const DEVELOPMENT = 'https://localhost:3000';
const root = path.join(__dirname, '..', '..');

/** The manifest with its addresses under another base. */
function manifestFor(xml, address) {
  const base = new URL(address.replace(/\/+$/, ''));
  if (base.protocol !== 'https:' || base.search !== '' || base.hash !== '') {
    throw new Error(`COFISOL_ADDRESS : « ${address} » n’est pas une adresse https:// simple.`);
  }
  const prefix = base.origin + base.pathname.replace(/\/+$/, '');
  // A domain has no path.
  return xml
    .replaceAll(DEVELOPMENT, prefix)
    .replaceAll(`<AppDomain>${prefix}</AppDomain>`, `<AppDomain>${base.origin}</AppDomain>`);
}

if (require.main === module) {
  const xml = manifestFor(
    readFileSync(path.join(root, 'manifest.xml'), 'utf8'),
    process.env.COFISOL_ADDRESS ?? DEVELOPMENT,
  );
  const problems = problemsOf(xml);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const folder = path.join(root, 'dist', 'taskpane');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'manifest.xml'), xml);
}

module.exports = { manifestFor };
