import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cofisol, emptyFolder, samples } from '../support/cofisol';

const CLEAN = path.join(samples, 'recap-simple.xlsx');
const FAULTY = path.join(samples, 'demo-departement.xlsx');

/** Two workbooks of one name in two folders, and a file that is none. */
function contracts(): string {
  const folder = emptyFolder();
  mkdirSync(path.join(folder, 'sud'));
  copyFileSync(FAULTY, path.join(folder, 'cls.xlsx'));
  copyFileSync(CLEAN, path.join(folder, 'sud', 'cls.xlsx'));
  writeFileSync(path.join(folder, 'index.xlsx'), 'pas un classeur');
  return folder;
}

const html = (...args: string[]) => cofisol(['check', '--format', 'html', ...args]);
const filesOf = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.html')).sort();

describe('un classeur', () => {
  test('donne une page, à l’écran ou dans un fichier', async () => {
    const folder = emptyFolder();
    const out = path.join(folder, 'rapport.html');
    const shown = await html(FAULTY);
    const saved = await html(FAULTY, '--out', out);
    expect([shown.status, saved.status]).toEqual([1, 1]);
    expect(saved.stdout).toBe('');
    expect(readFileSync(out, 'utf8')).toBe(shown.stdout);
    expect(shown.stdout.startsWith('<!doctype html>')).toBe(true);
    expect(readdirSync(folder)).toEqual(['rapport.html']);
  });

  test('va dans un dossier où --out en nomme un', async () => {
    const out = emptyFolder();
    await html(FAULTY, '--out', out);
    expect(filesOf(out)).toEqual(['demo-departement.html', 'index.html']);
  });
});

describe('plusieurs classeurs', () => {
  test('donnent une page chacun, rangée comme les classeurs, et un index qui mène à toutes', async () => {
    const folder = contracts();
    const out = path.join(emptyFolder(), 'rapports', 'novembre');
    const { status, stdout } = await html(folder, '--out', out);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    // A workbook named « index » leaves the index its place.
    expect(filesOf(out)).toEqual(['cls.html', 'index.html', 'index.xlsx.html', 'sud/cls.html']);
    const index = readFileSync(path.join(out, 'index.html'), 'utf8');
    const links = [...index.matchAll(/href="([^"#]+)"/g)].map(([, href = '']) => decodeURIComponent(href));
    expect(links.sort()).toEqual(['./cls.html', './index.xlsx.html', './sud/cls.html']);
  });

  test('sans dossier : un message, et rien d’écrit', async () => {
    const cwd = emptyFolder();
    const alone = await cofisol(['check', '--format', 'html', FAULTY, CLEAN], cwd);
    const asFile = await cofisol(['check', '--format', 'html', FAULTY, CLEAN, '--out', 'r.html'], cwd);
    for (const { status, stdout, stderr } of [alone, asFile]) {
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('dossier');
    }
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('remplacent les rapports d’avant, et rien d’autre', async () => {
    const folder = contracts();
    const out = emptyFolder();
    await html(folder, '--out', out);
    await html(FAULTY, CLEAN, '--out', out);
    expect(filesOf(out)).toEqual(['demo-departement.html', 'index.html', 'recap-simple.html']);
    expect(readdirSync(path.dirname(out)).filter((name) => name.startsWith(`.${path.basename(out)}`))).toEqual([]);
  });

  test('ne touchent pas à un dossier où se trouve autre chose', async () => {
    const folder = contracts();
    const before = readdirSync(folder, { recursive: true });
    const { status, stderr } = await html(folder, '--out', folder);
    expect(status).toBe(2);
    expect(stderr).toContain('autre chose que des rapports');
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    const notes = emptyFolder();
    writeFileSync(path.join(notes, 'notes.html'), '<p>Mes notes</p>');
    expect((await html(FAULTY, CLEAN, '--out', notes)).status).toBe(2);
    expect(readFileSync(path.join(notes, 'notes.html'), 'utf8')).toBe('<p>Mes notes</p>');
  });

  test('donnent les mêmes pages quel que soit --jobs', async () => {
    const folder = contracts();
    const [one, two] = [emptyFolder(), emptyFolder()];
    await html(folder, '--out', one, '--jobs', '1');
    await html(folder, '--out', two, '--jobs', '2');
    for (const name of filesOf(one)) {
      expect(readFileSync(path.join(two, name), 'utf8')).toBe(readFileSync(path.join(one, name), 'utf8'));
    }
  });
});
