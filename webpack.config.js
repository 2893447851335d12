const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { policy } = require('./scripts/page-policy.cjs');
const { SingleFilePlugin } = require('./scripts/single-file.cjs');
const base = require('./scripts/webpack-base.cjs');

const styles = ['src/page/page.css', 'src/page/grid/grid.css', 'src/page/folder/folder.css'];
const demonstration = 'assets/demonstration.xlsx';

/** The stand-alone page: dist/page, a static site, and dist/cofisol.html, the same in one file that opens from disk. */
module.exports = (_env, { mode = 'production' }) => ({
  ...base,
  mode,
  entry: { page: './src/page/main.tsx', worker: './src/page/engine/worker.ts' },
  output: { ...base.output, path: path.resolve(__dirname, 'dist', 'page') },
  plugins: [
    ...base.plugins,
    new HtmlPlugin({
      template: 'src/page/template.html',
      chunks: ['page'],
      templateParameters: {
        csp: policy({ scripts: ["'self'"], workers: ["'self'"], connections: ["'self'"] }),
        styles: styles.map((file) => `<link rel="stylesheet" href="${path.basename(file)}" />`).join('\n    '),
      },
    }),
    new CopyPlugin({ patterns: [...styles, demonstration] }),
    new SingleFilePlugin({ styles, demonstration, to: '../cofisol.html' }),
  ],
  // npm run dev:page: the page is loaded again by hand, its policy allows nothing that would do so.
  devServer: { hot: false, liveReload: false, client: false, host: '127.0.0.1' },
});
