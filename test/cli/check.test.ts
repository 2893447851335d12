import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import type { FileReport } from '../../src/report';
import { bundle, cofisol, emptyFolder, samples } from '../support/cofisol';

const CLEAN = path.join(samples, 'recap-simple.xlsx');
const FAULTY = path.join(samples, 'demo-departement.xlsx');

interface Report {
  readonly report: string;
  readonly parameters: string;
  readonly files: readonly FileReport[];
}

async function json(...args: string[]): Promise<Report & { status: number | null; stderr: string }> {
  const { status, stdout, stderr } = await cofisol(['check', ...args, '--format', 'json']);
  return { ...(JSON.parse(stdout) as Report), status, stderr };
}

/** A folder with a clean workbook, a faulty one, an empty file, a text, a temporary file, and a sub-folder. */
function mixedFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-dossier-'));
  mkdirSync(path.join(folder, 'sous-dossier'));
  copyFileSync(FAULTY, path.join(folder, 'b.xlsx'));
  copyFileSync(CLEAN, path.join(folder, 'sous-dossier', 'a.xlsx'));
  writeFileSync(path.join(folder, 'vide.xlsx'), '');
  writeFileSync(path.join(folder, 'texte.xlsx'), 'Ceci n’est pas un classeur.');
  writeFileSync(path.join(folder, '~$b.xlsx'), 'verrou');
  writeFileSync(path.join(folder, '.cache.xlsx'), 'caché');
  writeFileSync(path.join(folder, 'notes.txt'), 'rien');
  return folder;
}

describe('le code de sortie', () => {
  test('0 sans anomalie bloquante', async () => expect((await json(CLEAN)).status).toBe(0));
  test('1 avec une anomalie bloquante', async () => expect((await json(FAULTY, CLEAN)).status).toBe(1));
  test('2 quand un fichier n’a pas pu être contrôlé, même si un autre a des anomalies', async () => {
    expect((await json(FAULTY, 'absent.xlsx')).status).toBe(2);
  });
});

describe('les fichiers', () => {
  test('gardent l’ordre de l’appel, le nom donné et leur empreinte', async () => {
    const { report, files } = await json(FAULTY, CLEAN);
    expect(report).toBe('cofisol/1');
    expect(files.map(({ file }) => file)).toEqual([FAULTY, CLEAN]);
    expect(files[0]?.sha256).toBe(createHash('sha256').update(readFileSync(FAULTY)).digest('hex'));
  });

  test('nommés deux fois, ou par un lien, sont contrôlés une fois', async () => {
    const folder = mixedFolder();
    symlinkSync(path.join(folder, 'b.xlsx'), path.join(folder, 'lien.xlsx'));
    const { files } = await json(path.join(folder, 'b.xlsx'), folder, `${folder}/`, path.join(folder, 'b.xlsx'));
    expect(files.map(({ file }) => path.basename(file))).toEqual(['b.xlsx', 'a.xlsx', 'texte.xlsx', 'vide.xlsx']);
  });

  test('d’un dossier au format que Cofisol ne lit pas sont nommés, avec ce qu’il faut en faire', async () => {
    const folder = mixedFolder();
    writeFileSync(path.join(folder, 'ancien.xls'), Buffer.from('0904060000001000', 'hex'));
    const { files, status } = await json(folder);
    const old = files.find(({ file }) => path.basename(file) === 'ancien.xls');
    expect({ status: old?.status, exit: status }).toEqual({ status: 'unreadable', exit: 2 });
    expect(old?.problem).toMatch(/\.xls\).*enregistrez-le au format/);
  });

  test('d’un dossier sont tous contrôlés, et ceux qui sont illisibles sont nommés sans gêner les autres', async () => {
    const folder = mixedFolder();
    const { files, status } = await json(folder);
    expect(status).toBe(2);
    expect(files.map(({ file, status: verdict }) => [path.relative(folder, file), verdict])).toEqual([
      ['b.xlsx', 'error'],
      ['sous-dossier/a.xlsx', 'ok'],
      ['texte.xlsx', 'unreadable'],
      ['vide.xlsx', 'unreadable'],
    ]);
    for (const { problem } of files.slice(2)) expect(problem).toMatch(/^[A-ZÀÉ].*\.$/su);
  });

  test('ne changent jamais, et rien ne s’écrit à côté', async () => {
    const folder = mixedFolder();
    const before = readdirSync(folder).map((name) => name);
    const content = readFileSync(path.join(folder, 'b.xlsx'));
    await cofisol(['check', folder], folder);
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(path.join(folder, 'b.xlsx')).equals(content)).toBe(true);
  });

  test('absents, ou qui sont des dossiers, ont un problème en français', async () => {
    const folder = emptyFolder();
    mkdirSync(path.join(folder, 'dossier.xlsx'));
    const { files, status } = await json(path.join(folder, 'absent.xlsx'), path.join(folder, 'dossier.xlsx'));
    expect(status).toBe(2);
    expect(files.map(({ problem }) => problem)).toEqual([
      expect.stringContaining("n'existe pas"),
      expect.stringContaining('dossier'),
    ]);
  });

  test('absents d’un dossier : la commande le dit et sort avec 2', async () => {
    const { status, stdout, stderr } = await cofisol(['check', emptyFolder()]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('aucun classeur');
  });
});

describe('--jobs', () => {
  test.each(['json', 'text'])('ne change rien au rapport (%s)', async (format) => {
    const folder = mixedFolder();
    const run = (jobs: string) => cofisol(['check', samples, folder, '--format', format, '--jobs', jobs]);
    const [one, two] = [await run('1'), await run('2')];
    expect(two).toEqual(one);
    expect(one.status).toBe(2);
  });
});

describe('--out', () => {
  test('écrit le rapport dans le fichier et rien sur la sortie', async () => {
    const folder = emptyFolder();
    const out = path.join(folder, 'rapport.json');
    const { status, stdout } = await cofisol(['check', CLEAN, '--format', 'json', '--out', out]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(expect.objectContaining({ report: 'cofisol/1' }));
    expect(readdirSync(folder)).toEqual(['rapport.json']);
  });

  test('ne remplace jamais un fichier contrôlé', async () => {
    const folder = mixedFolder();
    const target = path.join(folder, 'b.xlsx');
    const content = readFileSync(target);
    const { status, stderr } = await cofisol(['check', folder, '--out', target]);
    expect(status).toBe(2);
    expect(stderr).toContain('donnez un autre nom');
    expect(readFileSync(target).equals(content)).toBe(true);
  });

  test('dans un dossier absent : un message, et rien d’écrit', async () => {
    const { status, stderr } = await cofisol(['check', CLEAN, '--out', path.join(emptyFolder(), 'absent', 'r.txt')]);
    expect(status).toBe(2);
    expect(stderr).toContain("n'existe pas");
  });
});

describe('--kind', () => {
  test('dit le type de contrat, et le rapport dit qu’il a été donné', async () => {
    const { files } = await json(CLEAN, '--kind', 'departement');
    expect(files[0]?.contract).toMatchObject({ kind: 'departement', kindFrom: 'given' });
  });
});

describe('--envelope', () => {
  test('remplace les plafonds du classeur et dit les écarts', async () => {
    const folder = emptyFolder();
    const csv = path.join(folder, 'plafonds.csv');
    // The workbook has 214 000 € for axis 1.
    writeFileSync(csv, 'Collectivité;Axe;Année;Plafond\n09 - Ariège;1;;200 000,00 €\n');
    const { files } = await json(FAULTY, '--envelope', csv);
    expect(files[0]?.envelope.filter(({ axis }) => axis === 1).map(({ ceiling }) => ceiling)).toEqual(
      Array(4).fill('200000.00'),
    );
    expect(files[0]?.findings.filter(({ code }) => code === 'plafond-different')).toEqual([
      expect.objectContaining({ severity: 'warning', axis: 1, actual: '214000.00', expected: '200000.00' }),
    ]);
    expect(files[0]?.totals.find(({ axis, year }) => axis === 1 && year === 2024)).toMatchObject({
      ceiling: '200000.00',
      floor: '80000.00',
    });
  });

  test('sans ligne pour la collectivité : les plafonds du classeur restent, et c’est dit', async () => {
    const csv = path.join(emptyFolder(), 'plafonds.csv');
    writeFileSync(csv, 'Collectivité;Axe;Plafond\nHérault;1;200000\n');
    const { files, stderr } = await json(FAULTY, '--envelope', csv);
    expect(files[0]?.envelope.find(({ axis }) => axis === 1)?.ceiling).toBe('214000.00');
    expect(stderr).toContain('Ariège');
  });

  test('sans aucun plafond lisible : un appel mal écrit', async () => {
    const csv = path.join(emptyFolder(), 'plafonds.csv');
    writeFileSync(csv, 'Nom;Prénom\nDupont;Anne\n');
    const { status, stderr } = await cofisol(['check', FAULTY, '--envelope', csv]);
    expect(status).toBe(2);
    expect(stderr).toContain('aucun plafond');
  });
});

describe('--parameters', () => {
  test('emploie un autre jeu, et le rapport le nomme', async () => {
    const set = JSON.parse(readFileSync(path.join(__dirname, '../../src/parameters/2024-01-01.json'), 'utf8')) as {
      id: string;
      figures: { floorRate: { value: { departement: string } } };
    };
    set.id = '2024-01-01 essai';
    set.figures.floorRate.value.departement = '10';
    const file = path.join(emptyFolder(), 'jeu.json');
    writeFileSync(file, JSON.stringify(set));
    const { parameters, files } = await json(FAULTY, '--parameters', file, '--jobs', '2');
    expect(parameters).toBe('2024-01-01 essai');
    expect(files[0]?.totals[0]).toMatchObject({ ceiling: '214000.00', floor: '21400.00' });
  });

  test('refuse un jeu incomplet en disant ce qui manque', async () => {
    const file = path.join(emptyFolder(), 'jeu.json');
    writeFileSync(file, '{"id":"x"}');
    const { status, stderr } = await cofisol(['check', FAULTY, '--parameters', file]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/Jeu de paramètres refusé/);
  });
});

describe('la page du terminal', () => {
  test('dit pour chaque classeur son verdict, ce qui a été lu, les totaux, les constats et leurs cellules', async () => {
    const { stdout, stderr } = await cofisol(['check', FAULTY]);
    const page = stdout.replaceAll(/[\u00A0\u202F]/g, ' ');
    expect(stderr).toBe('');
    for (const told of [
      'demo-departement.xlsx\n  11 anomalies bloquantes, 5 points à vérifier, 2 informations',
      'Ariège (département, type lu dans le classeur) ; 14 actions, 2024 à 2027',
      '« Enveloppe » : Plafonds notifiés',
      'Axe 3, accès aux droits   65 250,00 ▼',
      'ANOMALIES BLOQUANTES (11)',
      '[parite]',
      'Récapitulatif : K18',
    ]) {
      expect(page).toContain(told);
    }
    expect(stdout).not.toContain('\u001B');
  });

  test('finit par un bilan de tous les classeurs, le plus grave en premier', async () => {
    const { stdout } = await cofisol(['check', CLEAN, FAULTY, 'absent.xlsx']);
    const end = stdout.slice(stdout.indexOf('═')).replaceAll('\u00A0', ' ');
    expect(end).toContain('3 classeurs : 1 avec anomalies bloquantes, 1 sans anomalie, 1 non contrôlé');
    const places = ['absent.xlsx', 'demo-departement.xlsx', 'recap-simple.xlsx'].map((name) => end.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(end).toMatch(/\n +1 +4 +FSE\+ .*\[fse-nature\]/);
  });
});

test('un lecteur qui ferme la sortie avant la fin ne fait pas d’erreur', async () => {
  const child = spawn(process.execPath, [bundle(), 'check', samples, '--jobs', '1']);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});
