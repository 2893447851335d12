const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DEVELOPMENT, ManifestPlugin } = require('./scripts/manifest/build.cjs');
const { policy } = require('./scripts/page-policy.cjs');
const base = require('./scripts/webpack-base.cjs');

/** Where the files will be published, and where Office.js comes from: the only two servers that the pane knows. */
const address = process.env.COFISOL_ADDRESS ?? DEVELOPMENT;
const office = process.env.COFISOL_OFFICE_JS ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** npm run dev: under the address of manifest.xml; loaded again by hand, the pane's policy allows nothing that would do so. */
async function devServer() {
  const { devCertificate } = require('./scripts/dev-certificate.cjs');
  return {
    server: { type: 'https', options: await devCertificate() },
    host: 'localhost',
    port: Number(new URL(DEVELOPMENT).port),
    hot: false,
    liveReload: false,
    client: false,
    static: false,
  };
}

/** The task pane in Excel: dist/taskpane, static files with their manifest, and the stand-alone page beside it (page/). */
module.exports = async (_env, { mode = 'production' }) => ({
  ...base,
  mode,
  // The thread is the page's own.
  entry: { taskpane: './src/taskpane/main.tsx', worker: './src/page/engine/worker.ts' },
  output: { ...base.output, path: path.resolve(__dirname, 'dist', 'taskpane') },
  plugins: [
    ...base.plugins,
    new HtmlPlugin({
      template: 'src/taskpane/template.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      templateParameters: {
        csp: policy({
          scripts: ["'self'", new URL(office).origin],
          workers: ["'self'"],
          connections: ["'none'"],
          images: ["'self'", 'data:'],
        }),
        office,
      },
    }),
    new HtmlPlugin({
      template: 'src/taskpane/help/aide.html',
      filename: 'aide.html',
      inject: false,
      templateParameters: {
        csp: policy({ scripts: ["'none'"], workers: ["'none'"], connections: ["'none'"], images: ["'self'"] }),
      },
    }),
    new CopyPlugin({
      patterns: [
        'src/taskpane/taskpane.css',
        'src/taskpane/help/aide.css',
        { from: 'assets/*.png' },
        { from: 'dist/page', to: 'page', noErrorOnMissing: true },
      ],
    }),
    new ManifestPlugin(address),
  ],
  ...(process.env.WEBPACK_SERVE && { devServer: await devServer() }),
});
