import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import {
  axeViolations,
  builtPage,
  describeWithChromium,
  drawn,
  eventually,
  turn,
  type BuiltPage,
} from '../support/chromium';
import { emptyFolder, root } from '../support/cofisol';
import { oneSheet } from '../support/workbook';
import { contracts } from './contracts';

const demonstration = readFileSync(path.join(root, 'assets', 'demonstration.xlsx'));

/** Three hundred actions, whose titles are longer than any screen and without a place to break them. */
async function veryLong(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Récapitulatif');
  sheet.addRow(['N°', 'Intitulé', 'Axe', 'Nature', 'Coût total 2025', 'Part État 2025', 'Part collectivité 2025']);
  for (let i = 1; i <= 300; i++) {
    const state = i % 3 === 0 ? 60_000 : 50_000;
    sheet.addRow([`1.${i}`, `${'Accompagnement'.repeat(20)} ${i}`, 1, 'Nouvelle', 100_000, state, 100_000 - state]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

describeWithChromium('every state of the page, for those who see or point otherwise', () => {
  let built: BuiltPage;
  let page: Page;
  let complaints: readonly string[];
  let letDemonstrationCome: () => void;

  beforeAll(async () => {
    built = await builtPage();
    ({ page, complaints } = await built.open('about:blank', {
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    }));
    const held = new Promise<void>((resolve) => (letDemonstrationCome = resolve));
    await page.route('**/demonstration.xlsx', async (route) => {
      await held;
      await route.fulfill({ status: 404, body: '' });
    });
    await page.goto(built.address);
  }, 400_000);
  afterAll(() => built.close());

  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  const give = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').first().setInputFiles({ name, mimeType: '', buffer });
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

  /** Nothing that axe finds, in the light, in the dark and in 320 pixels, where nothing runs out of the page either. */
  async function isOpenToAll(): Promise<void> {
    expect(await axeViolations(page)).toEqual([]);
    await turn(page, 'dark');
    expect(await axeViolations(page, ['color-contrast'])).toEqual([]);
    await turn(page, 'light');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await cutOff(page)).toEqual([]);
    expect(await axeViolations(page, ['region', 'scrollable-region-focusable'])).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  test('while the first workbook is still coming: what Cofisol does, and how to begin', async () => {
    await page.getByRole('heading', { name: 'Contrôlez un plan de financement' }).waitFor();
    await page.getByText('Ouvrez votre classeur par le bouton').waitFor();
    await page.getByText('Lecture de « classeur de démonstration »').waitFor();
    await isOpenToAll();
  });

  test('what did not come: said, and why', async () => {
    letDemonstrationCome();
    await page
      .getByRole('alert')
      .filter({ hasText: /n.a pas été ouvert.*rechargez la page/ })
      .waitFor();
    await isOpenToAll();
    await page.unroute('**/demonstration.xlsx');
  });

  test('a workbook in which nothing was recognised', async () => {
    await give('notes.xlsx', Buffer.from(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>')));
    await page.getByRole('heading', { name: /Aucun tableau n.a été reconnu/ }).waitFor();
    await isOpenToAll();
  });

  test('« Contrôle », a finding explained and another one being justified', async () => {
    await give('demonstration.xlsx', demonstration);
    await page.locator('#cell-14-4[data-flag]').click();
    await page.getByRole('tooltip').waitFor();
    await press('Pourquoi ?');
    await page.getByRole('button', { name: 'Justifier' }).nth(1).click();
    await page.getByRole('textbox').last().waitFor();
    await isOpenToAll();
  });

  test('« Fiches », an action open on its simulator', async () => {
    await tab('Fiches').click();
    await page.getByRole('button', { name: /Soutien aux familles/ }).click();
    await press(/^Simuler/);
    await page.getByRole('heading', { name: 'Simulation de 2024' }).waitFor();
    await isOpenToAll();
  });

  test('« Lecture », a role being corrected', async () => {
    await tab('Lecture').click();
    await press('Donner un rôle à une autre cellule');
    await page.getByRole('combobox', { name: 'Rôle' }).waitFor();
    await isOpenToAll();
  });

  test('« Écrire », the cells that would change', async () => {
    await tab('Écrire').click();
    await page.getByRole('radio', { name: /Aussi les parts inscrites/ }).check();
    await page.getByRole('table', { name: 'Récapitulatif' }).waitFor();
    await isOpenToAll();
    for (const name of ['Les repères', 'Retirer les repères']) {
      await page.getByRole('radio', { name, exact: true }).check();
      await isOpenToAll();
    }
  });

  test.each(['L’avenant de l’année', 'Le bilan d’exécution', 'Les partenaires et le budget', 'La fiche de contrôle'])(
    '« Avenant » : %s',
    async (product) => {
      await tab('Avenant').click();
      await page.getByRole('radio', { name: product.replace(/’/g, "'") }).check();
      await page.getByRole('button', { name: /\.xlsx/ }).waitFor();
      await isOpenToAll();
    },
  );

  test('a very long workbook', async () => {
    await give('tres-long.xlsx', await veryLong());
    await page.locator('.header-file', { hasText: 'tres-long.xlsx' }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /anomalie|vérifier/ })
      .first()
      .waitFor();
    await isOpenToAll();
    await tab('Fiches').click();
    await page.getByText('300 actions', { exact: true }).waitFor();
    await isOpenToAll();
  });

  test('a folder: its table, and what its contracts add up to', async () => {
    await page.locator('input[webkitdirectory]').setInputFiles(contracts());
    await page.getByText('Non contrôlé').first().waitFor();
    await page.locator('.folder-progress progress').waitFor({ state: 'detached' });
    await isOpenToAll();
  });

  test('the regional view as a page to print', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Vue régionale à imprimer' }).click(),
    ]);
    const file = path.join(emptyFolder(), 'region.html');
    await download.saveAs(file);
    const printed = await built.open(`file://${file}`, { viewport: { width: 320, height: 700 } });
    expect(await axeViolations(printed.page)).toEqual([]);
    await printed.page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(printed.page, ['color-contrast'])).toEqual([]);
    expect(await printed.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(printed.requests).toEqual([`file://${file}`]);
    await printed.close();
  });

  test('where the system forces its colours, the place, the tab and the marks can still be told apart', async () => {
    await give('demonstration.xlsx', demonstration);
    await page.locator('.header-file', { hasText: 'demonstration.xlsx' }).waitFor();
    await page.locator('#cell-14-4[data-flag]').click();
    await page.emulateMedia({ forcedColors: 'active' });
    await drawn(page);
    const colours = await page.evaluate(() => {
      const of = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return {
        place: of('.grid-active').outlineColor,
        paper: of('.grid-active').backgroundColor,
        mark: of('[data-flag] .grid-mark').color,
        here: of('.grid-column-head.grid-here').backgroundColor,
        head: of('.grid-column-head:not(.grid-here)').backgroundColor,
        tab: of('#cofisol-tab-controle[aria-selected=true]').borderBottomColor,
        otherTab: of('#cofisol-tab-fiches[aria-selected=false]').borderBottomColor,
      };
    });
    expect(colours.place).not.toBe(colours.paper);
    expect(colours.mark).not.toBe(colours.paper);
    expect(colours.here).not.toBe(colours.head);
    expect(colours.tab).not.toBe(colours.otherTab);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test('enlarged four times on a small screen, every part can be scrolled to', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await eventually(
      () => page.evaluate(() => document.querySelector('.sides')!.getBoundingClientRect().height),
      (now) => expect(now).toBeGreaterThan(200),
    );
    await tab('Avenant').scrollIntoViewIfNeeded();
    expect(await tab('Avenant').isVisible()).toBe(true);
  });

  test('nothing of it was refused by the page’s own policy or failed in silence', () => {
    // The workbook that was not there.
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });
});

/** Buttons and fields of which a part stands outside of the window, without a way to scroll there. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/(auto|scroll)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const scrollsOwn = (element: Element): boolean => {
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (/(auto|scroll)/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth) {
          return box.matches('[role=region], [role=tablist], .grid-scroller');
        }
      }
      return !scrolls(element);
    };
    return [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, a')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
      .filter((element) => !scrollsOwn(element))
      .map((element) => element.outerHTML.slice(0, 160));
  });
}
