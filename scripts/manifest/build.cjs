// The manifest for the address under which an administration publishes the pane, in the build of the pane:
// COFISOL_ADDRESS=https://outils.exemple.fr/cofisol npm run build
const { readFileSync } = require('node:fs');
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

/** Puts the manifest for that address beside the files of the pane. A manifest that Office would refuse ends the build. */
class ManifestPlugin {
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Manifest', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      compilation.hooks.processAssets.tap(
        { name: 'Manifest', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const xml = manifestFor(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), this.address);
          const problems = problemsOf(xml);
          if (problems.length > 0) throw new Error(problems.join('\n'));
          compilation.emitAsset('manifest.xml', new sources.RawSource(xml));
        },
      );
    });
  }
}

module.exports = { DEVELOPMENT, ManifestPlugin, manifestFor };
