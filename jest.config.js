/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
    // saxes, @borgar/fx and n2words are published as ES modules.
    '^.+\\.m?js$': ['@swc/jest', { jsc: { target: 'es2022' } }],
  },
  // numfmt's package names a CommonJS file that it does not ship.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.mjs' },
  transformIgnorePatterns: ['/node_modules/(?!(@borgar|numfmt|n2words|saxes|xmlchars)/)'],
  // jest leaves one core out by default: on two cores that is half of them.
  maxWorkers: '100%',
  testTimeout: 60000,
};
