'use strict';

const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { generate } = require('./generate.cjs');

const USAGE = 'node test/generator/write.cjs OUTDIR [--from 1] [--count 100] [--family NAME] [--clean] [--with-lists]';

/** Writes NAME.xlsx, NAME.expected.json and features/NAME.json for each seed. */
async function main(argv) {
  const flag = (name, otherwise) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : otherwise);
  const out = argv[0];
  if (!out || out.startsWith('--')) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const from = Number(flag('--from', 1));
  const count = Number(flag('--count', 100));
  // compare.py cannot hash a figure that stands in two cells: left out unless asked for.
  const options = { lists: argv.includes('--with-lists'), family: flag('--family', undefined) };
  if (argv.includes('--clean')) options.clean = true;
  mkdirSync(join(out, 'features'), { recursive: true });
  for (let seed = from; seed < from + count; seed++) {
    const { name, bytes, expected, features } = await generate(seed, options);
    const stem = name.replace(/\.xls[xm]$/, '');
    writeFileSync(join(out, name), bytes);
    writeFileSync(join(out, `${stem}.expected.json`), JSON.stringify(expected, null, 1));
    writeFileSync(join(out, 'features', `${stem}.json`), JSON.stringify(features));
  }
}

void main(process.argv.slice(2));
