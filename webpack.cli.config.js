const path = require('node:path');
const { BannerPlugin, DefinePlugin, optimize } = require('webpack');
const { version } = require('./package.json');

/** One file that Node runs alone: dist/cofisol.cjs, its worker threads included. With --env bench: dist/bench.cjs. */
module.exports = (env) => ({
  mode: 'production',
  target: 'node20',
  entry: env.bench ? { bench: './bench/bench.ts' } : { cofisol: './src/cli/main.ts' },
  // What the bench compares with stays in node_modules.
  externals: Object.fromEntries(
    ['acorn', 'acorn-walk', 'exceljs', 'playwright-core'].map((name) => [name, `commonjs ${name}`]),
  ),
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].cjs' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    // Where an installed package stands is found as the bench runs.
    parser: { javascript: { createRequire: false } },
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new DefinePlugin({ COFISOL_VERSION: JSON.stringify(version) }),
    // What is imported late (a format, a reader) stays in the same file.
    new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  // Not minimised: it is read from a disk, builds three times faster, and errors keep their names.
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
  stats: 'errors-warnings',
});
