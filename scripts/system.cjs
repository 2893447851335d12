// The programs that some tests use beside Node: LibreOffice as an independent reader and writer, Chromium as a browser.
const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync, readFileSync, statSync } = require('node:fs');
const path = require('node:path');
const { root } = require('./install.cjs');

const programs = [
  {
    name: 'LibreOffice Calc',
    commands: ['soffice', 'libreoffice'],
    packages: ['libreoffice-calc'],
    usedBy: /support\/libreoffice'/,
  },
  {
    // Its command: Calc and Writer share « soffice ».
    name: 'LibreOffice Writer',
    commands: ['lowriter'],
    packages: ['libreoffice-writer'],
    usedBy: /src\/word'/,
  },
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    packages: ['chromium'],
    usedBy: /support\/chromium'/,
  },
];

function onPath(command) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, command)));
}

function testFiles(folder) {
  return readdirSync(folder).flatMap((entry) => {
    const file = path.join(folder, entry);
    if (statSync(file).isDirectory()) return testFiles(file);
    return /\.test\.tsx?$/.test(entry) ? [file] : [];
  });
}

function canInstall() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function install(program) {
  process.stdout.write(`Installation de ${program.name} (apt-get), demandé par des tests…\n`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const packages = ['install', '-y', '-q', '--no-install-recommends', ...program.packages];
  return apt(...packages) || (apt('update', '-q') && apt(...packages));
}

/**
 * Installs what the tests need where that is possible, and says loudly what stays missing.
 * With CI=true nothing is passed over: the tests concerned fail.
 */
function ensureSystem() {
  const files = testFiles(path.join(root, 'test'));
  for (const program of programs) {
    const users = files.filter((file) => program.usedBy.test(readFileSync(file, 'utf8')));
    if (users.length === 0 || program.commands.some(onPath)) continue;
    if (canInstall() && install(program) && program.commands.some(onPath)) continue;
    const list = users.map((file) => `  - ${path.relative(root, file)}`).join('\n');
    const verdict = process.env.CI === 'true' ? 'CES TESTS ÉCHOUERONT' : 'TESTS NON EXÉCUTÉS';
    process.stdout.write(
      `\n*** ${verdict} : ${program.name} est absent de cette machine ***\n${list}\n` +
        `Pour les exécuter, installez ${program.packages.join(' ')}, puis relancez npm test.\n\n`,
    );
  }
}

module.exports = { ensureSystem };
