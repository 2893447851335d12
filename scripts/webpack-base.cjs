// What the page and the pane are built by, alike.
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('../package.json');

module.exports = {
  target: 'web',
  output: {
    // The worker is started by its name.
    filename: ({ chunk }) => (chunk?.name === 'worker' ? 'worker.js' : '[name].[contenthash:8].js'),
    chunkFilename: '[name].[contenthash:8].js',
    // Beside the document, wherever that is: in a folder of a site, on a disk.
    publicPath: '',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  // The threads of the command line stand behind the same door as what a worker takes from it.
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
  plugins: [new DefinePlugin({ COFISOL_VERSION: JSON.stringify(version) })],
  // Several times faster than terser itself.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
  performance: { hints: false },
  devtool: false,
  stats: 'errors-warnings',
};
