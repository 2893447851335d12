import { strToU8 } from 'fflate';
import { copyFileSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { builtPage, describeWithChromium, eventually, type BuiltPage } from '../support/chromium';
import { emptyFolder, samples } from '../support/cofisol';
import { handMade } from '../support/workbook';
import { joined } from '../support/zip';

/** A file of the Office of before 2007, or one of today under a password: the same box, told apart by what it holds. */
const compound = (stream: string): Uint8Array =>
  joined([
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    new Uint8Array(1016),
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    new Uint8Array(512),
  ]);
const bomb = (): Uint8Array =>
  handMade({ parts: { 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(20 * 1024 * 1024)}</worksheet>` } });

/** What is no workbook for Cofisol, and the words that tell what to do next. */
const REFUSED: readonly (readonly [name: string, content: Uint8Array, told: RegExp])[] = [
  ['protege.xlsx', compound('EncryptedPackage'), /mot de passe.*retirez le mot de passe/],
  ['ancien.xls', compound('Workbook'), /ancien format d.Excel.*enregistrez-le au format « Classeur Excel \(\.xlsx\) »/],
  ['plafonds.csv', strToU8('Axe;Année;Plafond\n1;2024;243000\n'), /CSV.*ouvrez-le dans Excel/],
  ['vide.xlsx', new Uint8Array(), /vide.*vérifiez son envoi/],
  ['bombe.xlsx', bomb(), /taux de compression.*gardez-en les seules feuilles utiles/],
  ['convention.pdf', strToU8('%PDF-1.7\n'), /document PDF.*ouvrez plutôt le classeur du contrat/],
];

describeWithChromium('what a user drops on the page', () => {
  let built: BuiltPage;
  let page: Page;
  let debug: CDPSession;
  const folder = emptyFolder();

  beforeAll(async () => {
    for (const [name, content] of REFUSED) writeFileSync(path.join(folder, name), content);
    writeFileSync(path.join(folder, 'enorme.xlsx'), 'PK');
    truncateSync(path.join(folder, 'enorme.xlsx'), 100 * 1024 * 1024);
    built = await builtPage();
    ({ page } = await built.open(built.address, { reducedMotion: 'reduce' }));
    debug = await page.context().newCDPSession(page);
    await page.getByRole('status').filter({ hasText: '11 anomalies' }).first().waitFor();
  }, 400_000);
  afterAll(() => built.close());

  /** Files and folders from the desktop, as the browser itself tells it: over the page, then let go. */
  async function drag(type: 'dragEnter' | 'dragOver' | 'drop', ...files: readonly string[]): Promise<void> {
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    await debug.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  async function drop(...files: readonly string[]): Promise<void> {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await drag(type, ...files);
  }
  const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');
  const told = async (): Promise<string> => plain(await page.locator('.messages').textContent());
  const here = (name: string): string => path.join(folder, name);

  test('the page says where the file will go while it is above it', async () => {
    await drag('dragEnter', here('vide.xlsx'));
    await page.getByText('Déposez le classeur ici').waitFor();
    await drag('dragOver', here('vide.xlsx'));
    await drag('drop', here('vide.xlsx'));
    await page.getByText('Déposez le classeur ici').waitFor({ state: 'detached' });
  });

  test.each([
    ...REFUSED.map(([name, , words]) => [name, words] as const),
    ['enorme.xlsx', /trop volumineux.*retirez-en/] as const,
  ])('%s is refused, with what to do next; the workbook in hand stays, and the page answers', async (name, words) => {
    await drop(here(name));
    await eventually(told, (now) => expect(now).toMatch(words));
    expect(await told()).toContain(`« ${name} »`);
    expect(await page.locator('.header-file').textContent()).toBe('demonstration.xlsx');
    await page.getByRole('tab', { name: 'Fiches' }).click();
    await page.getByRole('tab', { name: 'Contrôle' }).click();
    await page.getByRole('button', { name: 'Fermer le message' }).click();
    await eventually(told, (now) => expect(now).toBe(''));
  });

  test('a folder without any contract: said, and nothing is put away', async () => {
    const empty = here('photos');
    mkdirSync(empty);
    writeFileSync(path.join(empty, 'reunion.jpg'), 'x');
    await drop(empty);
    await eventually(told, (now) => expect(now).toMatch(/« photos » n.a pas été ouvert\. Il n’y a là aucun classeur/));
    expect(await page.locator('.folder').count()).toBe(0);
  });

  test('an .ods is opened in its place', async () => {
    await drop(path.join(samples, 'fiches-transposees.ods'));
    await page.locator('.header-file', { hasText: 'fiches-transposees.ods' }).waitFor();
    await page.getByRole('heading', { name: 'Dijon Métropole' }).waitFor();
  });

  test('a folder: its contracts checked, whatever can’t be read named with the reason', async () => {
    const contracts = here('contrats');
    mkdirSync(path.join(contracts, 'sud'), { recursive: true });
    copyFileSync(path.join(samples, 'recap-simple.xlsx'), path.join(contracts, 'sud', 'rennes.xlsx'));
    for (const name of ['protege.xlsx', 'ancien.xls']) copyFileSync(here(name), path.join(contracts, name));
    await drop(contracts);
    await page.getByRole('button', { name: /Rennes/ }).waitFor();
    const rows = async (): Promise<readonly string[]> =>
      (await page.locator('.folder-contracts tbody tr').allTextContents()).map(plain);
    await eventually(rows, (now) => {
      expect(now.find((row) => row.includes('protege.xlsx'))).toContain('mot de passe');
      expect(now.find((row) => row.includes('ancien.xls'))).toContain('ancien format');
      expect(now.find((row) => row.includes('sud/rennes.xlsx'))).toContain('Sans anomalie');
    });
  });

  test('several files, one of them no workbook: that one is told too', async () => {
    await drop(path.join(samples, 'recap-simple.xlsx'), here('convention.pdf'));
    await page.getByText('2 classeurs', { exact: true }).waitFor();
    await page
      .getByRole('row', { name: /convention\.pdf/ })
      .getByText('document PDF')
      .waitFor();
  });

  test('the State’s own file serves all of them; one that is none is told and changes nothing', async () => {
    const give = (name: string, text: string) =>
      page
        .getByLabel('Le fichier des plafonds notifiés')
        .setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
    const table = async (): Promise<string> => plain(await page.locator('.folder-contracts').textContent());
    await page.getByText('Tenus').waitFor();
    await give('notes.csv', 'a;b\n1;2\n');
    await eventually(
      async () => plain(await page.locator('.folder-problem').textContent()),
      (now) => expect(now).toMatch(/plafonds de « notes\.csv » ne servent pas.*une ligne de titres/),
    );
    expect(await table()).toContain('Tenus');
    await give('notifie.csv', 'Collectivité;Axe;Année;Plafond\nRennes Métropole;1;2025;1 000,00\n');
    await page.getByText('Plafonds de « notifie.csv » : 1 montant.').waitFor();
    await eventually(table, (now) => expect(now).toContain('au-dessus du plafond en 2025'));
    await give('autre.csv', 'Collectivité;Axe;Année;Plafond\nDijon Métropole;1;2025;1 000,00\n');
    await eventually(table, (now) => expect(now).toMatch(/Tenus\s*Absent du fichier de l’État/));
    await page.getByRole('button', { name: 'Ne plus s’en servir' }).click();
    await eventually(table, (now) => expect(now).not.toContain('Absent'));
    await eventually(table, (now) => expect(now).toContain('Tenus'));
  });
});
