// The page in one HTML file, from what webpack made: scripts by their hash, the worker and the demonstration as text.
const { readFileSync } = require('node:fs');
const { hashOf, policy } = require('./page-policy.cjs');

/** What would end a script element early, inside of strings and expressions alike. */
function inScript(text) {
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

class SingleFilePlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SingleFile', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      compilation.hooks.processAssets.tap(
        { name: 'SingleFile', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          compilation.emitAsset(this.options.to, new sources.RawSource(this.page(compilation)));
        },
      );
    });
  }

  page(compilation) {
    const text = (name) => compilation.getAsset(name).source.source().toString();
    const [entry] = compilation.entrypoints.get('page').getFiles().slice(-1);
    const names = [...compilation.assetsInfo.keys()].filter((name) => name.endsWith('.js') && name !== 'worker.js');
    // Parts that are loaded on demand come first: the page then finds them loaded.
    const parts = [...names.filter((name) => name !== entry), entry].map((name) => inScript(text(name)));
    const styles = this.options.styles.map((file) => readFileSync(file, 'utf8'));
    const scripts = parts.map((part) => `<script>${part}</script>`);
    const csp = policy({
      scripts: parts.map(hashOf),
      workers: ['blob:'],
      connections: ["'none'"],
      styles: styles.map(hashOf),
    });
    const data = [
      `<script type="text/plain" id="cofisol-worker">${inScript(text('worker.js'))}</script>`,
      `<script type="text/plain" id="cofisol-demonstration">${readFileSync(this.options.demonstration, 'base64')}</script>`,
    ];
    return readFileSync('src/page/template.html', 'utf8')
      .replace('<%= csp %>', () => csp)
      .replace('<%= styles %>', () => styles.map((style) => `<style>${style}</style>`).join('\n'))
      .replace('</body>', () => `${[...data, ...scripts].join('\n')}\n</body>`);
  }
}

module.exports = { SingleFilePlugin };
