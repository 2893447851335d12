// npm run sideload: has the Excel of this machine show the add-in that npm run dev serves; with --remove, no longer.
const { spawnSync } = require('node:child_process');
const { copyFileSync, mkdirSync, readFileSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const manifest = path.join(__dirname, '..', 'manifest.xml');
const [, id] = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, 'utf8'));

/** Where Excel for Windows looks for add-ins under development. */
const KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
/** The same for Excel for Mac. */
const FOLDER = path.join(os.homedir(), 'Library', 'Containers', 'com.microsoft.Excel', 'Data', 'Documents', 'wef');

const ways = {
  win32: {
    add: () => registry('add', KEY, '/f', '/v', id, '/t', 'REG_SZ', '/d', manifest),
    remove: () => registry('delete', KEY, '/f', '/v', id),
  },
  darwin: {
    add: () => {
      mkdirSync(FOLDER, { recursive: true });
      copyFileSync(manifest, path.join(FOLDER, `${id}.manifest.xml`));
    },
    remove: () => rmSync(path.join(FOLDER, `${id}.manifest.xml`), { force: true }),
  },
};

function registry(...args) {
  const { status, stderr } = spawnSync('reg', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

const BY_HAND = `Sur ce système il n’y a pas d’Excel : chargez le complément dans Excel pour le web.
  1. npm run dev, puis ouvrez https://localhost:3000/taskpane.html et acceptez le certificat.
  2. Excel pour le web : Accueil, Compléments, Plus de compléments, « Charger mon complément ».
  3. Choisissez ${manifest}
`;
const ADDED = `Cofisol est déclaré à Excel. Lancez npm run dev, ouvrez (ou rouvrez) Excel : onglet Accueil, groupe Cofisol.
S’il n’y paraît pas : Accueil, Compléments, « Compléments de développeur ». Pour le retirer : npm run sideload -- --remove
`;

const way = ways[process.platform];
const removes = process.argv.includes('--remove');
try {
  if (way) way[removes ? 'remove' : 'add']();
  const told = removes ? 'Cofisol n’est plus déclaré à Excel.\n' : ADDED;
  process.stdout.write(way ? told : BY_HAND);
} catch (error) {
  process.stderr.write(`Excel n’a pas pu être prévenu : ${error.message}\n`);
  process.exitCode = 2;
}
