import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeUserMarks } from '../../src/reading';
import { cofisol, emptyFolder, samples } from '../support/cofisol';
import { oneSheet } from '../support/workbook';

const FAULTY = path.join(samples, 'demo-departement.xlsx');
const CLEAN = path.join(samples, 'recap-simple.xlsx');
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

interface Run {
  readonly status: number | null;
  readonly told: string;
  readonly stderr: string;
  /** Every file under --out, temporary ones included. */
  readonly files: readonly string[];
  readonly out: string;
}

async function annotate(args: readonly string[], out = path.join(emptyFolder(), 'copies')): Promise<Run> {
  const { status, stdout, stderr } = await cofisol(['annotate', ...args, '--out', out]);
  return { status, told: plain(stdout), stderr: plain(stderr), files: listed(out), out };
}

function listed(folder: string): readonly string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

describe('le code de sortie est celui du contrôle', () => {
  test('0 sans anomalie bloquante, 1 avec', async () => {
    expect((await annotate([CLEAN])).status).toBe(0);
    expect((await annotate([CLEAN, FAULTY])).status).toBe(1);
  });

  test('2 quand une copie manque, les autres étant écrites', async () => {
    const run = await annotate([FAULTY, 'absent.xlsx', path.join(samples, 'fiches-transposees.ods'), CLEAN]);
    expect(run.status).toBe(2);
    expect(run.files).toEqual(['demo-departement.xlsx', 'recap-simple.xlsx']);
    expect(run.told).toContain("absent.xlsx : aucune copie écrite\n  Ce fichier n'existe pas");
    expect(run.told).toMatch(
      /fiches-transposees\.ods : aucune copie écrite\n.*enregistrez-le au format « Classeur Excel/,
    );
    expect(run.told).toContain('4 classeurs : 2 copies écrites, 2 fichiers sans copie.');
  });
});

test('dit le verdict, les cellules repérées et où va la copie', async () => {
  const { told, out } = await annotate([FAULTY]);
  expect(told).toMatch(/demo-departement\.xlsx : 11 anomalies bloquantes, 5 points à vérifier, 2 informations\n/);
  expect(told).toMatch(/\n {2}\d+ cellules repérées, feuille « Contrôle » en tête : copie écrite dans /);
  expect(told).toContain(path.join(out, 'demo-departement.xlsx'));
});

test('les copies d’un dossier gardent leur place dans les sous-dossiers, et les originaux ne changent pas', async () => {
  const folder = emptyFolder();
  mkdirSync(path.join(folder, 'Gers'));
  copyFileSync(FAULTY, path.join(folder, 'contrat.xlsx'));
  copyFileSync(CLEAN, path.join(folder, 'Gers', 'contrat.xlsx'));
  const { files } = await annotate([folder]);
  expect(files).toEqual([path.join('Gers', 'contrat.xlsx'), 'contrat.xlsx']);
  expect(listed(folder)).toEqual(files);
  expect(readFileSync(path.join(folder, 'contrat.xlsx')).equals(readFileSync(FAULTY))).toBe(true);
});

test('les copies rangées dans le dossier lui-même ne sont pas reprises comme des classeurs à annoter', async () => {
  const folder = emptyFolder();
  copyFileSync(FAULTY, path.join(folder, 'contrat.xlsx'));
  const out = path.join(folder, 'annotes');
  await annotate([folder], out);
  const again = await annotate([folder], out);
  expect({ status: again.status, files: again.files }).toEqual({ status: 1, files: ['contrat.xlsx'] });
});

test('--jobs ne change rien à ce qui est dit ni à ce qui est écrit', async () => {
  const [one, two] = [await annotate([FAULTY, CLEAN, '--jobs', '1']), await annotate([FAULTY, CLEAN, '--jobs', '2'])];
  expect(two.told.replaceAll(two.out, '')).toBe(one.told.replaceAll(one.out, ''));
  for (const file of one.files) {
    expect(readFileSync(path.join(two.out, file)).equals(readFileSync(path.join(one.out, file)))).toBe(true);
  }
});

test('les plafonds de l’État, donnés à part, sont ceux de la feuille de contrôle', async () => {
  const folder = emptyFolder();
  const envelope = path.join(folder, 'plafonds.csv');
  writeFileSync(envelope, 'collectivité;axe;année;plafond\nAriège;1;2024;123456,78\n');
  const { out } = await annotate([FAULTY, '--envelope', envelope]);
  const { stdout } = await cofisol(['cells', path.join(out, 'demo-departement.xlsx')]);
  expect(stdout).toContain('"value":"123456.78"');
  expect(stdout).toContain("Les plafonds sont ceux du fichier de l'État.");
});

describe('rien n’est écrit', () => {
  test('quand une copie remplacerait un fichier donné', async () => {
    const folder = emptyFolder();
    copyFileSync(FAULTY, path.join(folder, 'contrat.xlsx'));
    for (const given of [path.join(folder, 'contrat.xlsx'), folder]) {
      const { status, stderr, files } = await annotate([given], folder);
      expect(status).toBe(2);
      expect(stderr).toMatch(/remplacerait un fichier donné .* donnez un autre dossier/);
      expect(files).toEqual(['contrat.xlsx']);
    }
    expect(readFileSync(path.join(folder, 'contrat.xlsx')).equals(readFileSync(FAULTY))).toBe(true);
  });

  test('quand deux copies auraient le même nom, même à la casse près', async () => {
    const [one, two] = [emptyFolder(), emptyFolder()];
    copyFileSync(FAULTY, path.join(one, 'contrat.xlsx'));
    copyFileSync(CLEAN, path.join(two, 'Contrat.xlsx'));
    const { status, stderr, files } = await annotate([path.join(one, 'contrat.xlsx'), path.join(two, 'Contrat.xlsx')]);
    expect({ status, files }).toEqual({ status: 2, files: [] });
    expect(stderr).toContain('deux copies du même nom');
  });

  test('quand --out est un fichier, ou manque', async () => {
    const file = path.join(emptyFolder(), 'fichier');
    writeFileSync(file, '');
    expect((await annotate([CLEAN], file)).stderr).toContain("est un fichier : donnez le nom d'un dossier");
    expect((await annotate([CLEAN], path.join(file, 'dessous'))).stderr).toContain("n'a pas pu être créé");
    const { status, stderr } = await cofisol(['annotate', CLEAN]);
    expect(status).toBe(2);
    expect(plain(stderr)).toContain("l'option --out <dossier> est obligatoire");
  });

  test.each([
    ['tronqué', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
    ['vide', () => new Uint8Array()],
    ['qui n’en est pas un', () => strToU8('Ceci n’est pas un classeur.')],
    [
      'protégé par un mot de passe',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1000)]),
    ],
  ])('pour un classeur %s, qui est nommé', async (_what, spoilt) => {
    const file = path.join(emptyFolder(), 'contrat.xlsx');
    writeFileSync(file, spoilt(readFileSync(FAULTY)));
    for (const more of [[], ['--clean']]) {
      const { status, told, files } = await annotate([file, ...more]);
      expect({ status, files }).toEqual({ status: 2, files: [] });
      expect(told).toMatch(/contrat\.xlsx : aucune copie écrite\n {2}[A-ZÀÉ«].*\.\n$/su);
    }
  });
});

describe('un fichier qui est déjà à la place d’une copie', () => {
  test('est remplacé quand c’est une copie que personne n’a changée', async () => {
    const folder = emptyFolder();
    const file = path.join(folder, 'contrat.xlsx');
    copyFileSync(CLEAN, file);
    const { out } = await annotate([file]);
    copyFileSync(FAULTY, file);
    const again = await annotate([file], out);
    expect({ status: again.status, files: again.files }).toEqual({ status: 1, files: ['contrat.xlsx'] });
    expect(again.told).toContain('11 anomalies bloquantes');
  });

  test('est gardé quand quelqu’un y a travaillé, et le refus dit quoi faire', async () => {
    const { out } = await annotate([FAULTY]);
    const target = path.join(out, 'demo-departement.xlsx');
    const parts = unzipSync(readFileSync(target));
    const sheet = Object.keys(parts).find((name) => /worksheets\/sheet\d+\.xml$/.test(name))!;
    const worked = zipSync({
      ...parts,
      [sheet]: strToU8(Buffer.from(parts[sheet]!).toString().replace('</sheetData>', '<!-- corrigé --></sheetData>')),
    });
    writeFileSync(target, worked);
    const { status, told, files } = await annotate([FAULTY], out);
    expect({ status, files }).toEqual({ status: 2, files: ['demo-departement.xlsx'] });
    expect(told).toMatch(/existe déjà .* déplacez ce fichier, ou donnez un autre dossier/);
    expect(readFileSync(target).equals(Buffer.from(worked))).toBe(true);
  });
});

describe('--clean', () => {
  test('sur un classeur sans repère, le dit et rend le même fichier', async () => {
    const { status, told, out } = await annotate([FAULTY, '--clean']);
    expect(status).toBe(0);
    expect(told).toMatch(/^.*demo-departement\.xlsx : aucun repère de Cofisol\n {2}copie à l'identique écrite dans /);
    expect(readFileSync(path.join(out, 'demo-departement.xlsx')).equals(readFileSync(FAULTY))).toBe(true);
  });

  test('vaut aussi pour un classeur qui n’est pas un contrat', async () => {
    const file = path.join(emptyFolder(), 'autre.xlsx');
    writeFileSync(file, oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect((await annotate([file])).status).toBe(2);
    expect((await annotate([file, '--clean'])).status).toBe(0);
  });
});

test('les corrections et les motifs que porte le classeur sont gardés, et suivis', async () => {
  const mark = { code: 'parite', cells: ['Récapitulatif!K18'], action: '3.4', axis: 3, year: 2025 } as const;
  const json = writeUserMarks({ corrections: [], ignored: [{ ...mark, reason: 'Accord signé', date: '2026-11-20' }] })!;
  const file = path.join(emptyFolder(), 'contrat.xlsx');
  const parts = unzipSync(readFileSync(FAULTY));
  const item = strToU8(`<corrections xmlns="urn:cofisol:corrections:1">${json}</corrections>`);
  writeFileSync(file, zipSync({ ...parts, 'customXml/item7.xml': item }));
  const copied = await annotate([file]);
  expect(copied.told).toContain('(dont 1 constat justifié)');
  const copy = path.join(copied.out, 'contrat.xlsx');
  expect(unzipSync(readFileSync(copy))['customXml/item7.xml']).toEqual(item);
  const cleaned = await annotate([copy, '--clean']);
  expect(unzipSync(readFileSync(path.join(cleaned.out, 'contrat.xlsx')))['customXml/item7.xml']).toEqual(item);
});

test('une structure protégée laisse les repères, sans feuille de contrôle', async () => {
  const file = path.join(emptyFolder(), 'contrat.xlsx');
  const parts = unzipSync(readFileSync(FAULTY));
  const workbook = Buffer.from(parts['xl/workbook.xml']!).toString();
  const locked = workbook.replace('<workbookProtection/>', '<workbookProtection lockStructure="1"/>');
  writeFileSync(file, zipSync({ ...parts, 'xl/workbook.xml': strToU8(locked) }));
  const { status, told } = await annotate([file]);
  expect(status).toBe(1);
  expect(told).toContain('sans feuille de contrôle');
  expect(told).toContain("La structure du classeur est protégée : aucune feuille n'a été ajoutée");
});

test('une signature numérique ne tient plus dans la copie, et c’est dit', async () => {
  const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/digital-signature/${type}" Target="${target}"/>`;
  const file = path.join(emptyFolder(), 'contrat.xlsx');
  const parts = unzipSync(readFileSync(FAULTY));
  const rels = Buffer.from(parts['_rels/.rels']!).toString();
  writeFileSync(
    file,
    zipSync({
      ...parts,
      '_rels/.rels': strToU8(
        rels.replace('</Relationships>', `${relation('sig', 'origin', '_xmlsignatures/origin.sigs')}</Relationships>`),
      ),
      '_xmlsignatures/origin.sigs': new Uint8Array(),
      '_xmlsignatures/_rels/origin.sigs.rels': strToU8(
        `<Relationships xmlns="${RELATIONSHIPS}">${relation('r1', 'signature', 'sig1.xml')}</Relationships>`,
      ),
      '_xmlsignatures/sig1.xml': strToU8('<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>'),
    }),
  );
  const { told, files } = await annotate([file]);
  expect(files).toEqual(['contrat.xlsx']);
  expect(told).toContain('la signature ne vaut plus pour la copie');
});
