import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/files';
import { builtPage, describeWithChromium, eventually, type BuiltPage } from '../support/chromium';
import { handMade } from '../support/workbook';
import { contracts } from './contracts';

/** A whole day of work without a mouse: nothing here clicks, and the focus is never out of sight. */
describeWithChromium('by keyboard alone', () => {
  let built: BuiltPage;
  let page: Page;
  beforeAll(async () => {
    built = await builtPage();
    ({ page } = await built.open(built.address, { reducedMotion: 'reduce' }));
    await page.locator('#cell-0-0').waitFor();
    await page.getByRole('status').filter({ hasText: 'anomalie' }).first().waitFor();
  }, 400_000);
  afterAll(() => built.close());

  /** Goes on with Tab (back with Shift+Tab) until what is named has the focus; each stop on the way can be seen. */
  async function reach(name: RegExp, key = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let i = 0; i < 160; i++) {
      const stop = await stopAt(page);
      if (stop.inSight === false) throw new Error(`out of sight: ${stop.name}`);
      if (name.test(stop.name)) return;
      passed.push(stop.name);
      await page.keyboard.press(key);
    }
    throw new Error(`${String(name)} was not reached: ${passed.join(' | ')}`);
  }
  const here = async (): Promise<string> => (await stopAt(page)).name;
  const verdict = async (): Promise<string> =>
    (await page.getByRole('status').filter({ hasText: 'anomalie' }).first().textContent()) ?? '';
  const downloaded = async (): Promise<{ name: string; bytes: Uint8Array }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  };

  test('a finance officer: from a card to its cell, an amount, shares written and taken back, the avenant, the file', async () => {
    await reach(/^Démonstration/);
    await page.keyboard.press('Enter');
    await page.getByText('Lecture de').waitFor({ state: 'detached' });
    await eventually(verdict, (now) => expect(now).toContain('11 anomalies bloquantes'));

    await reach(/^Aller à la cellule Récapitulatif!R13/);
    await page.keyboard.press('Enter');
    await eventually(here, (now) => expect(now).toBe('cell-12-17'));
    await reach(/^cell-/);
    await page.keyboard.type('192950');
    await page.keyboard.press('Enter');
    await eventually(verdict, (now) => expect(now).toContain('10 anomalies bloquantes'));
    // Beneath it stand merged cells.
    expect(await here()).toBe('cell-13-0');

    await reach(/^Contrôle$/);
    for (const to of ['Fiches', 'Lecture', 'Écrire']) {
      await page.keyboard.press('ArrowRight');
      expect(await here()).toBe(to);
    }
    await page.getByRole('radio', { name: /parts absentes/ }).waitFor();
    await reach(/^Aussi les parts inscrites/);
    await reach(/^Écrire \d+ cellules?$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Annuler cette écriture \(les parts/ }).waitFor();
    await eventually(verdict, (now) => expect(now).not.toContain('10 anomalies'));
    expect(await here()).not.toBe('');
    await reach(/^Annuler cette écriture \(les parts/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await eventually(verdict, (now) => expect(now).toContain('10 anomalies bloquantes'));
    await eventually(here, (now) => expect(now).not.toBe(''));

    await reach(/^Écrire$/);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radio', { name: /avenant de l.année/ }).waitFor();
    await reach(/\.docx/);
    const avenant = await downloaded();
    expect(avenant.name).toMatch(/\.docx$/);
    expect(avenant.bytes.length).toBeGreaterThan(3000);

    await reach(/^Télécharger$/, 'Shift+Tab');
    const { bytes } = await downloaded();
    const sheet = readWorkbook(bytes).sheets.find(({ name }) => name === 'Récapitulatif');
    const cell = sheet?.cells.find(({ row, column }) => row === 12 && column === 17);
    expect(cell?.value).toEqual({ kind: 'number', raw: '192950' });
  });

  test('a motive is written, and the focus comes back to its card; a message closed leaves it nearby', async () => {
    await reach(/^(Contrôle|Avenant)$/);
    await page.keyboard.press('Home');
    await reach(/^Justifier$/);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox').last().waitFor();
    await reach(/^Motif|motif/);
    await page.keyboard.type('Accord du commissaire');
    await reach(/^Enregistrer|^Justifier$|^Garder/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Fermer ce message' }).waitFor();
    await eventually(here, (now) => expect(now).toMatch(/^Justifi/));
    await reach(/^Fermer ce message$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await eventually(here, (now) => expect(now).toMatch(/^Annuler cette écriture|^Contrôle$/));
  });

  test('a commissaire: a folder, one of its contracts and back to its line, the regional view', async () => {
    page.once('dialog', (dialog) => void dialog.accept());
    await reach(/^Dossier$/, 'Shift+Tab');
    const chooser = page.locator('input[webkitdirectory]');
    await chooser.evaluate((input) => input.addEventListener('click', () => (input.dataset['asked'] = 'yes')));
    await page.keyboard.press('Enter');
    await eventually(
      () => chooser.getAttribute('data-asked'),
      (now) => expect(now).toBe('yes'),
    );
    await chooser.setInputFiles(contracts());
    await page.getByText('Non contrôlé').first().waitFor();
    await page.locator('.folder-progress progress').waitFor({ state: 'detached' });

    await reach(/^Ouvrir « Rennes/);
    await page.keyboard.press('Enter');
    await page.locator('.header-file', { hasText: 'recap-simple.xlsx' }).waitFor();
    await eventually(here, (now) => expect(now).toBe('Revenir aux 3 classeurs'));
    await page.keyboard.press('Enter');
    await eventually(here, (now) => expect(now).toContain('Rennes'));

    await reach(/^Vue régionale \(\.xlsx\)$/, 'Shift+Tab');
    const { bytes } = await downloaded();
    expect(readWorkbook(bytes).sheets[0]?.name).toBe('Synthèse');
  });

  test('rows and columns that the workbook hides are shown, and the user stands on them', async () => {
    const cells = [1, 2, 3, 4].map(
      (n) => `<row r="${n}"${n === 2 || n === 3 ? ' hidden="1"' : ''}>${cellsOf(n)}</row>`,
    );
    const columns = '<cols><col min="2" max="2" width="10" hidden="1"/></cols>';
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'masques.xlsx',
        mimeType: '',
        buffer: Buffer.from(handMade({ sheets: [`${columns}<sheetData>${cells.join('')}</sheetData>`] })),
      });
    await page.locator('#cell-3-0', { hasText: 'A4' }).waitFor();
    await reach(/^1 colonne masquée/);
    await page.keyboard.press('Enter');
    await eventually(here, (now) => expect(now).toBe('cell-0-1'));
    await reach(/^2 lignes masquées/);
    await page.keyboard.press('Space');
    await eventually(here, (now) => expect(now).toBe('cell-1-1'));
    expect(await page.locator('#cell-2-1').textContent()).toBe('B3');
  });
});

function cellsOf(row: number): string {
  return ['A', 'B', 'C'].map((c) => `<c r="${c}${row}" t="inlineStr"><is><t>${c}${row}</t></is></c>`).join('');
}

/** Where the focus is: its name (that of the cell in the grid), '' at the edge of the page; whether it can be seen. */
function stopAt(page: Page): Promise<{ name: string; inSight: boolean | null }> {
  return page.evaluate(() => {
    const stop = document.activeElement as HTMLElement | null;
    if (stop === null || stop === document.body || stop.matches('[data-tabster-dummy]')) {
      return { name: '', inSight: null };
    }
    const label = (stop as Partial<HTMLInputElement>).labels?.[0]?.textContent;
    const name =
      stop.getAttribute('aria-activedescendant') ?? stop.getAttribute('aria-label') ?? label ?? stop.textContent;
    const box = (
      stop.matches('input[type=radio], input[type=checkbox]') ? stop.parentElement! : stop
    ).getBoundingClientRect();
    const across = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
    const down = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
    return { name: name.replace(/\s+/g, ' ').trim(), inSight: across > 0 && down > 0 };
  });
}
