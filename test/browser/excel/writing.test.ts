import { Workbook, type Buffer as Bytes } from 'exceljs';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../../src/files';
import { generate } from '../../generator/generate.cjs';
import { sample } from '../../excel/support';
import { demonstration } from '../../ui/support';
import { describeWithChromium } from '../../support/chromium';
import { emptyFolder } from '../../support/cofisol';
import { isByteIdentical } from '../../support/flags';
import { convert, describeWithLibreOffice } from '../../support/libreoffice';
import { choose, goTo, press, says, told, verdictOn } from './gestures';
import type { Pane } from './openPane';
import { builtPanes, type Panes } from './panes';

const WORKBOOKS: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'the sample of a métropole': () => sample('demo-metropole.xlsx'),
  'a generated workbook of annual sheets': async () => (await generate(26, { family: 'annual' })).bytes,
  'a generated recap with its fiches': async () => (await generate(26, { family: 'recap+fiche' })).bytes,
};

async function byExceljs(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes as unknown as Bytes);
  return book;
}

async function flag({ page }: Pane): Promise<void> {
  await goTo(page, 'Écrire');
  await choose(page, 'Les repères');
  await press(page, /^Marquer/);
  await told(page, "C'est écrit : les repères");
}

async function writeShares({ page }: Pane): Promise<void> {
  await goTo(page, 'Écrire');
  await choose(page, 'Les parts recalculées');
  await choose(page, 'Aussi les parts inscrites qui diffèrent');
  await press(page, 'Tout cocher');
  await press(page, /^Écrire \d+ cellule/);
  await told(page, "C'est écrit : les parts recalculées");
}

async function addAvenant({ page }: Pane): Promise<void> {
  await goTo(page, 'Avenant');
  await press(page, 'Ajouter au classeur');
  await told(page, "C'est écrit");
}

async function undo({ page }: Pane): Promise<void> {
  await press(page, 'Annuler cette écriture');
  await told(page, 'Écriture annulée');
}

async function removeFlags({ page }: Pane): Promise<void> {
  await goTo(page, 'Écrire');
  await choose(page, 'Retirer les repères');
  await press(page, 'Retirer les repères');
  await told(page, "C'est écrit : le retrait des repères");
}

describeWithChromium('the built pane beside a workbook', () => {
  let panes: Panes;
  beforeAll(async () => {
    panes = await builtPanes();
  }, 400_000);
  afterAll(() => panes.close());

  test.each(Object.entries(WORKBOOKS))(
    '%s: checked, flagged, written to, and all of it taken back',
    async (_, made) => {
      const bytes = await made();
      const pane = await panes.open(bytes, { query: '?action=controler' });
      const { page, excel } = pane;
      await says(page, verdictOn(bytes));
      await flag(pane);
      const flagged = (await byExceljs(excel.save())).worksheets.map(({ name }) => name);
      expect(flagged).toEqual(['Contrôle', ...readWorkbook(bytes).sheets.map(({ name }) => name)]);
      await writeShares(pane);
      await undo(pane);
      await addAvenant(pane);
      expect((await byExceljs(excel.save())).worksheets.map(({ name }) => name).join()).toMatch(/Avenant/);
      await undo(pane);
      await removeFlags(pane);
      isByteIdentical(excel.save(), bytes);
      expect(pane.complaints()).toEqual([]);
      await pane.close();
    },
  );

  describeWithLibreOffice('read by others', () => {
    test('what was written is in the saved workbook, for exceljs and for LibreOffice, and the opened one comes back', async () => {
      const bytes = demonstration();
      const pane = await panes.open(bytes, { query: '?action=controler' });
      await says(pane.page, verdictOn(bytes));
      await flag(pane);
      await writeShares(pane);
      const saved = pane.excel.save();
      const recap = (await byExceljs(saved)).getWorksheet('Récapitulatif')!;
      // Of 27 000 €, 4 000 € come from others: half of the rest each; 3 000 € of FSE+ stand in the half of the département.
      expect([recap.getCell('K18').value, recap.getCell('L18').value]).toEqual([11_500, 8_500]);
      const file = path.join(emptyFolder(), 'enregistre.xlsx');
      writeFileSync(file, saved);
      const opened = readWorkbook(new Uint8Array(readFileSync(await convert(file, 'ods'))));
      expect(opened.sheets.map(({ name }) => name)).toEqual(readWorkbook(saved).sheets.map(({ name }) => name));
      await undo(pane);
      await removeFlags(pane);
      isByteIdentical(pane.excel.save(), bytes);
      await pane.close();
    });
  });

  test('asks nobody but its own folder and the address of Office.js', () => {
    expect(panes.asked.ofOthers).toEqual([]);
  });
});
