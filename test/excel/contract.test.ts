import { LEVELS } from '../excel-host';
import { oddWorkbook } from '../support/oddWorkbook';
import { hostContract } from '../sheets/hostContract';
import { opens, sample } from './support';

for (const level of LEVELS) {
  hostContract(`an Excel of level ${level}`, () => Promise.resolve(opens(sample('demo-departement.xlsx'), level).host));
}
for (const name of ['fiches-par-onglet.xlsx', 'recap-kiloeuros.xlsx']) {
  hostContract(`an Excel that has ${name} open`, () => Promise.resolve(opens(sample(name)).host));
}

const odd = oddWorkbook();
// Excel calculates on opening, the emulation doesn't.
odd.getWorksheet('Fiche 1.2 « été »')!.getCell('E3').value = { formula: 'NOW()', result: 46_000 };
const written = odd.xlsx.writeBuffer();
hostContract('an Excel that has odd cells open', async () => opens(new Uint8Array(await written)).host);
