import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const { manifestFor } = jest.requireActual<{ manifestFor: (xml: string, address: string) => string }>(
  '../../scripts/manifest/build.cjs',
);
const { problemsOf } = jest.requireActual<{
  problemsOf: (xml: string, icon?: (name: string) => Buffer) => readonly string[];
}>('../../scripts/manifest/check.cjs');

const root = path.join(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const icon = (name: string): Buffer => readFileSync(path.join(root, 'assets', name));

/** The manifest with one mistake; fails where the text to be spoilt is not in it. */
function spoilt(from: string, to: string): string {
  if (!manifest.includes(from)) throw new Error(`not in the manifest: ${from}`);
  return manifest.replace(from, to);
}

const LONG = 'Une.ressource.dont.le.nom.est.trop.long';

describe('The check of the manifest', () => {
  test('finds nothing wrong with ours', () => {
    expect(problemsOf(manifest)).toEqual([]);
  });

  test.each([
    ['broken XML', spoilt('</OfficeApp>', ''), /bien formé/],
    [
      'elements in another order',
      spoilt('<DefaultLocale>fr-FR</DefaultLocale>', '').replace(
        '<Permissions>',
        '<DefaultLocale>fr-FR</DefaultLocale><Permissions>',
      ),
      /« DefaultLocale » n’est pas à sa place/,
    ],
    [
      'an element that is none',
      spoilt('<Permissions>', '<Permission/><Permissions>'),
      /« Permission » n’est pas un élément/,
    ],
    [
      'an identifier that is no GUID',
      spoilt(/<Id>.*<\/Id>/.exec(manifest)![0], '<Id>cofisol</Id>'),
      /n’est pas un GUID/,
    ],
    ['a version below 1.0', spoilt('1.0.0.0', '0.9.0.0'), /La version « 0\.9\.0\.0 »/],
    ['a version with letters', spoilt('1.0.0.0', '1.0-beta'), /La version « 1\.0-beta »/],
    [
      'an address without https',
      spoilt('"https://localhost:3000/aide.html"', '"http://localhost:3000/aide.html"'),
      /ne commence pas par https/,
    ],
    [
      'a second server',
      spoilt('https://localhost:3000/taskpane.html"/>', 'https://exemple.fr/taskpane.html"/>'),
      /Plusieurs serveurs/,
    ],
    [
      'an icon that does not exist',
      spoilt('assets/icon-32.png', 'assets/absente-32.png'),
      /« https:.*absente-32\.png » n’existe pas/,
    ],
    [
      'an icon of another size',
      spoilt('assets/icon-64.png', 'assets/icon-32.png'),
      /« icon-32\.png » doit être un PNG de 64 pixels/,
    ],
    [
      'a ribbon icon of another size',
      spoilt('assets/check-80.png', 'assets/check-32.png'),
      /« check-32\.png » doit être un PNG de 80/,
    ],
    ['a ribbon icon that is missing', spoilt('<bt:Image size="80" resid="Icone.80"/>', ''), /manque en 80 pixels/],
    [
      'a resource that is not defined',
      spoilt('resid="Ouvrir.Texte"', 'resid="Ouvrir.Perdu"'),
      /« Ouvrir\.Perdu » n’est défini nulle part/,
    ],
    [
      'a resource defined twice',
      spoilt(' id="Controler.Nom"', ' id="Ouvrir.Nom"'),
      /« Ouvrir\.Nom » est défini deux fois/,
    ],
    ['a resource with a long name', manifest.replaceAll('Ouvrir.Texte', LONG), /a plus de 32 caractères/],
    [
      'a domain with a path',
      spoilt('<AppDomain>https://localhost:3000</AppDomain>', '<AppDomain>https://localhost:3000/</AppDomain>'),
      /doit être de la forme https:\/\/serveur/,
    ],
    [
      'white space inside a value',
      spoilt('<Version>1.0.0.0</Version>', '<Version>\n1.0.0.0 </Version>'),
      /Un blanc de trop dans « Version »/,
    ],
    [
      'a text that is too long',
      spoilt('"Contrôler"', `"${'Contrôler '.repeat(13).trim()}"`),
      /a plus de 125 caractères/,
    ],
    ['another host', spoilt('<Host Name="Workbook"/>', '<Host Name="Document"/>'), /n’est que pour Excel/],
    ['another level of Excel', spoilt('MinVersion="1.9"/>', 'MinVersion="1.18"/>'), /ExcelApi 1\.9/],
  ])('finds %s', (_, bad, told) => {
    expect(problemsOf(bad).join('\n')).toMatch(told);
  });

  test('finds an icon that is no PNG', () => {
    const broken = (name: string): Buffer => (name === 'icon-80.png' ? Buffer.from('<svg/>'.padEnd(40)) : icon(name));
    expect(problemsOf(manifest, broken).join()).toMatch(/« icon-80\.png » doit être un PNG de 80 pixels/);
  });

  test('is what a command says, with its exit code', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-manifest-'));
    const file = path.join(folder, 'manifest.xml');
    writeFileSync(file, spoilt('1.0.0.0', '0.9.0.0'));
    const check = (...args: string[]) =>
      spawnSync(process.execPath, [path.join(root, 'scripts/manifest/check.cjs'), ...args], { encoding: 'utf8' });
    expect(check()).toMatchObject({ status: 0, stdout: 'manifest.xml : rien à redire.\n' });
    expect(check(file).status).toBe(1);
    rmSync(folder, { recursive: true });
  });
});

test('Microsoft’s own reader of manifests finds in ours what the pane is', () => {
  const args = [path.join(__dirname, 'read.cjs'), path.join(root, 'manifest.xml')];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toMatchObject({
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    displayName: 'Cofisol',
    defaultLocale: 'fr-FR',
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});

describe('The manifest for another address', () => {
  test('names that address alone, its server as domain, and passes the check', () => {
    const built = manifestFor(manifest, 'https://outils.exemple.fr/cofisol/');
    expect(built).not.toContain('localhost');
    expect(built).toContain('<AppDomain>https://outils.exemple.fr</AppDomain>');
    expect(built).toContain('"https://outils.exemple.fr/cofisol/taskpane.html?action=controler"');
    expect(problemsOf(built)).toEqual([]);
  });

  test.each(['http://outils.exemple.fr', 'https://outils.exemple.fr/?x=1'])('is refused for %s', (address) => {
    expect(() => manifestFor(manifest, address)).toThrow(/COFISOL_ADDRESS/);
  });
});
