const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('./package.json');
const { policy } = require('./scripts/page-policy.cjs');
const { SingleFilePlugin } = require('./scripts/single-file.cjs');

const styles = ['src/page/page.css', 'src/page/grid/grid.css', 'src/page/folder/folder.css'];
const demonstration = 'assets/demonstration.xlsx';

/** The stand-alone page: dist/page, a static site, and dist/cofisol.html, the same in one file that opens from disk. */
module.exports = (_env, { mode = 'production' }) => ({
  mode,
  target: 'web',
  entry: { page: './src/page/main.tsx', worker: './src/page/engine/worker.ts' },
  output: {
    path: path.resolve(__dirname, 'dist', 'page'),
    // The page starts the worker by its name.
    filename: ({ chunk }) => (chunk?.name === 'worker' ? 'worker.js' : '[name].[contenthash:8].js'),
    chunkFilename: '[name].[contenthash:8].js',
    // Beside the document, wherever that is: in a folder of a site, on a disk.
    publicPath: '',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  // The threads of the command line stand behind the same door as what the page takes from it.
  externals: { 'node:worker_threads': 'var {}' },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        // What nobody takes from a door (index.ts) stays out.
        sideEffects: false,
      },
    ],
  },
  plugins: [
    new DefinePlugin({ COFISOL_VERSION: JSON.stringify(version) }),
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
  // Several times faster than terser itself.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
  // npm run dev: the page is loaded again by hand, its policy allows nothing that would do so.
  devServer: { hot: false, liveReload: false, client: false, host: '127.0.0.1' },
  performance: { hints: false },
  devtool: false,
  stats: 'errors-warnings',
});
