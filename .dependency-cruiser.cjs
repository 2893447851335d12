// The import table of the house: the way of the data. Each folder says which ones it stands on; what those stand on
// comes with them (cents travel through everything). Nothing else may be imported.
const standsOn = {
  money: [],
  parameters: ['money'],
  contract: ['money', 'parameters'],
  rules: ['contract'],
  sheets: ['money'],
  reading: ['sheets', 'contract', 'rules'],
  matching: ['contract'],
  checking: ['reading', 'rules'],
  planning: ['contract', 'rules'],
  report: ['checking'],
  writing: ['checking', 'planning', 'matching', 'sheets'],
  word: ['writing'],
  files: ['sheets'],
  excel: ['sheets'],
  ui: ['report', 'writing', 'word'],
  worker: ['files', 'checking'],
  taskpane: ['ui', 'excel'],
  page: ['ui', 'files', 'worker'],
  // The command line starts the worker threads itself: they run its own bundle. Only actions are matched in writing/;
  // the command line needs the names of collectivities from the same folder.
  cli: ['files', 'report', 'writing', 'word', 'worker', 'matching'],
};

const pure = ['money', 'parameters', 'contract', 'rules', 'sheets', 'reading', 'matching', 'checking', 'planning'];

function reach(folder, seen = new Set()) {
  for (const next of standsOn[folder]) {
    if (seen.has(next)) continue;
    seen.add(next);
    reach(next, seen);
  }
  return [...seen];
}

const folders = Object.keys(standsOn);
const importTable = folders.map((folder) => ({
  name: `imports-of-${folder}`,
  comment: `src/${folder} may import only: ${reach(folder).join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...reach(folder)].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...importTable,
    {
      name: 'known-folders-only',
      comment: 'A new folder of src comes with its line in the import table.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/(${folders.join('|')})/` },
    },
    {
      name: 'one-door-per-folder',
      comment: 'Import another folder through its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'pure-folders-know-no-node',
      comment: 'The core runs in Node, in a browser and in Excel alike.',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'files-know-no-node',
      comment: 'files/ is fed with bytes, in Node and in a browser alike.',
      severity: 'error',
      from: { path: '^src/files/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-from-outside',
      comment: 'No file above the checkout, no test code in the product.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: ['^\\.\\./', '^/', '^test/', '^bench/', '^shared/'] },
    },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown', 'undetermined'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],

      extensions: ['.ts', '.tsx', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
