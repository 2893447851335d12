import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileHost } from '../../src/files';
import { oddWorkbook } from '../support/oddWorkbook';
import { oddSpellings } from '../support/spellings';
import { VARIANTS } from '../features/variants';
import { hostContract } from '../sheets/hostContract';

const fixtures = path.join(__dirname, '../fixtures');
const inFixture = (name: string): void => {
  hostContract(name, () => Promise.resolve(fileHost(readFileSync(path.join(fixtures, name)))));
};

inFixture('samples/demo-departement.xlsx');
inFixture('samples/fiches-par-onglet.xlsx');
inFixture('samples/recap-kiloeuros.xlsx');
inFixture('libreoffice/demo-departement.xlsx');
inFixture('libreoffice/fiches-empilees.xlsx');
for (const [spelling, bytes] of Object.entries(oddSpellings)) {
  hostContract(`a file with ${spelling}`, () => Promise.resolve(fileHost(bytes)));
}
const written = oddWorkbook().xlsx.writeBuffer();
hostContract('a file of exceljs', async () => fileHost(new Uint8Array(await written)));
hostContract('a file with every feature', () => Promise.resolve(fileHost(VARIANTS['as Excel 365 writes it']!())));
hostContract('a file with every feature, strict, under prefixes', () =>
  Promise.resolve(fileHost(VARIANTS['ISO strict with prefixes']!())),
);
