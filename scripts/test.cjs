// npm test: installs what is missing, then types, lint and tests. The last line counts all of them.
const { spawn } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { ensureInstalled, root } = require('./install.cjs');

ensureInstalled();
const { ensureBundle } = require('./bundle.cjs');
const { ensureSystem } = require('./system.cjs');
const { ensureTaskpane } = require('./taskpane.cjs');

const modules = (...parts) => path.join(root, 'node_modules', ...parts);
const checks = [
  { name: 'types (tsc)', script: modules('typescript', 'bin', 'tsc'), args: ['--noEmit'] },
  { name: 'eslint', script: modules('eslint', 'bin', 'eslint.js'), args: ['.'] },
  { name: 'mise en forme (prettier)', script: modules('prettier', 'bin', 'prettier.cjs'), args: ['--check', '.'] },
  {
    name: 'imports (dependency-cruiser)',
    script: modules('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    args: ['src'],
  },
  { name: 'code inutilisé (knip)', script: modules('knip', 'bin', 'knip.js'), args: [] },
  { name: 'poids de la page et du volet (size-limit)', script: modules('size-limit', 'bin.js'), args: [] },
];

/** Resolves to the exit status and what was printed. */
function run({ script, args }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (status) => resolve({ ok: status === 0, output }));
  });
}

async function runChecks() {
  let failed = 0;
  const waiting = [...checks];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { ok, output } = await run(check);
      process.stdout.write(`${ok ? 'réussi' : 'ÉCHEC '}  ${check.name}\n${ok ? '' : output + '\n'}`);
      if (!ok) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, os.cpus().length) }, lane));
  return { passed: checks.length - failed, failed };
}

function runJest() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-jest-'));
  const report = path.join(folder, 'report.json');
  const args = [modules('jest', 'bin', 'jest.js'), '--json', `--outputFile=${report}`, ...process.argv.slice(2)];
  return new Promise((resolve) => {
    // The JSON report goes to its file; what a person reads comes on stderr.
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('close', (status) => {
      let counts = { passed: 0, failed: 1, skipped: 0 };
      try {
        const result = JSON.parse(readFileSync(report, 'utf8'));
        // A test file that could not even be loaded counts as one failure.
        const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
        counts = {
          passed: result.numPassedTests,
          failed: failed === 0 && status !== 0 ? 1 : failed,
          skipped: result.numPendingTests + result.numTodoTests,
        };
      } catch {
        process.stdout.write('jest ne s’est pas terminé normalement.\n');
      }
      rmSync(folder, { recursive: true, force: true });
      resolve(counts);
    });
  });
}

async function main() {
  ensureSystem();
  ensureBundle();
  ensureTaskpane();
  const lint = await runChecks();
  const jest = await runJest();
  process.stdout.write(`\nContrôles du code : ${lint.passed} réussis, ${lint.failed} en échec\n`);
  process.stdout.write(
    `Tests (jest) : ${jest.passed} réussis, ${jest.failed} en échec, ${jest.skipped} non exécutés\n`,
  );
  const failed = lint.failed + jest.failed;
  process.stdout.write(`${lint.passed + jest.passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void main();
