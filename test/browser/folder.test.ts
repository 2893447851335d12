import { unzipSync } from 'fflate';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/files';
import { builtPage, describeWithChromium, type BuiltPage } from '../support/chromium';
import { cofisol, emptyFolder, samples } from '../support/cofisol';

const NAMES = ['demo-departement.xlsx', 'demo-metropole.xlsx', 'fiches-transposees.ods', 'recap-simple.xlsx'];

/** Four contracts, one of them twice, a file that is none, a temporary one. */
function contracts(): string {
  const folder = path.join(emptyFolder(), 'contrats');
  mkdirSync(path.join(folder, 'relances'), { recursive: true });
  for (const name of NAMES) copyFileSync(path.join(samples, name), path.join(folder, name));
  copyFileSync(path.join(samples, NAMES[0] ?? ''), path.join(folder, 'relances', 'ariege.xlsx'));
  writeFileSync(path.join(folder, 'vide.xlsx'), '');
  writeFileSync(path.join(folder, '~$verrou.xlsx'), 'verrou');
  return folder;
}

describeWithChromium('un dossier dans la page', () => {
  let built: BuiltPage;
  let page: Page;
  let requests: readonly string[];

  beforeAll(async () => {
    built = await builtPage();
    // A colour caught on its way from one theme to the other has no contrast of its own.
    ({ page, requests } = await built.open(built.address, {
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    }));
    await page.locator('input[webkitdirectory]').setInputFiles(contracts());
    await page.locator('.folder-progress progress').waitFor({ state: 'detached' });
    await page.getByText('Non contrôlé').first().waitFor();
  }, 400_000);

  afterAll(() => built.close());

  const rowsShown = () => page.locator('.folder-table').first().locator('tbody tr').allInnerTexts();
  const spaced = (text: string) => text.replace(/\s+/g, ' ');

  async function downloaded(name: string): Promise<Uint8Array> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return new Uint8Array(readFileSync(await download.path()));
  }

  test('donne une ligne par classeur, le plus risqué en tête, les illisibles nommés avec la raison', async () => {
    const rows = (await rowsShown()).map(spaced);
    expect(rows.map((row) => /[\w/-]+\.(xlsx|ods)/.exec(row)?.[0])).toEqual([
      'vide.xlsx',
      'demo-departement.xlsx',
      'relances/ariege.xlsx',
      'demo-metropole.xlsx',
      'fiches-transposees.ods',
      'recap-simple.xlsx',
    ]);
    expect(rows[0]).toContain('vide');
    expect(rows.filter((row) => row.includes('non compté'))).toHaveLength(1);
  });

  test('additionne comme la ligne de commande', async () => {
    const out = path.join(emptyFolder(), 'r.xlsx');
    const { stdout } = await cofisol(['consolidate', ...NAMES.map((name) => path.join(samples, name)), '--out', out]);
    const total = /Crédits de l’État\s*: ([\d\s,]+)€/.exec(stdout)?.[1] ?? '?';
    expect(spaced(await page.locator('.folder-sums tfoot tr').innerText())).toContain(spaced(total).trim());
  });

  test('se filtre par nom et par verdict', async () => {
    await page.getByLabel('Chercher un contrat').fill('ariege');
    expect(await rowsShown()).toHaveLength(2);
    await page.getByLabel('Chercher un contrat').fill('');
    await page.getByLabel('Verdict').selectOption('ok');
    expect(await rowsShown()).toHaveLength(1);
    await page.getByLabel('Verdict').selectOption('');
    expect(await rowsShown()).toHaveLength(6);
  });

  test('rend une page par contrat et un index, des copies annotées, et la vue régionale en classeur et à imprimer', async () => {
    const pages = unzipSync(await downloaded('Rapports à renvoyer (.zip)'));
    expect(Object.keys(pages)).toHaveLength(7);
    expect(new TextDecoder().decode(pages['index.html'])).toContain('./relances/ariege.html');
    const copies = unzipSync(await downloaded('Copies annotées (.zip)'));
    expect(Object.keys(copies).sort()).toEqual([
      'demo-departement.xlsx',
      'demo-metropole.xlsx',
      'recap-simple.xlsx',
      'relances/ariege.xlsx',
    ]);
    expect(readWorkbook(copies['demo-departement.xlsx'] ?? new Uint8Array()).sheets[0]?.name).toBe('Contrôle');
    await page.getByText('2 fichiers manquent').waitFor();
    const region = readWorkbook(await downloaded('Vue régionale (.xlsx)'));
    expect(region.sheets.map(({ name }) => name)).toEqual(['Synthèse', 'Contrats', 'Détail', 'Dérogations', 'Non lus']);
    const printed = new TextDecoder().decode(await downloaded('Vue régionale à imprimer'));
    expect(printed).toContain('vue régionale');
  });

  test('« Démonstration » la montre, et les autres restent', async () => {
    await page.getByRole('button', { name: 'Démonstration' }).click();
    await page.locator('#cell-0-0', { hasText: 'Contrat local des solidarités' }).waitFor();
    expect(await page.locator('.folder').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Revenir aux 6 classeurs' }).click();
    expect(await rowsShown()).toHaveLength(6);
  });

  test('ouvre un contrat et revient aux autres', async () => {
    await page.getByRole('button', { name: 'Nantes Métropole' }).click();
    await page.locator('.header-file', { hasText: 'demo-metropole.xlsx' }).waitFor();
    await page.getByRole('button', { name: 'Revenir aux 6 classeurs' }).click();
    expect(await rowsShown()).toHaveLength(6);
  });

  test('garder le classeur modifié laisse aux autres : il n’est pas pris pour celui qu’on demandait', async () => {
    await page.getByRole('button', { name: 'Revenir au classeur ouvert' }).click();
    await page.locator('#cell-0-0').click();
    await page.keyboard.type('Titre');
    await page.keyboard.press('Enter');
    await page.locator('#cell-0-0', { hasText: 'Titre' }).waitFor();
    await page.getByRole('button', { name: 'Revenir aux 6 classeurs' }).click();
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: 'Rennes Métropole' }).click();
    expect(await rowsShown()).toHaveLength(6);
    expect(await page.locator('.header-file').innerText()).toBe('demo-metropole.xlsx');
  });

  test('ne demande rien qu’à la page elle-même', () => {
    const others = requests.filter((url) => !url.startsWith(built.address) && !/^(data|blob):/.test(url));
    expect(others).toEqual([]);
  });
});
