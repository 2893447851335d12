import type { Page } from 'playwright-core';
import { axeViolations, describeWithChromium, eventually } from '../../support/chromium';
import { demonstration } from '../../ui/support';
import { goTo, openChecked, tab, told } from './gestures';
import type { Pane, PaneOptions } from './openPane';
import { builtPanes, type Panes } from './panes';

const VIEWS = ['Contrôle', 'Fiches', 'Lecture', 'Écrire', 'Avenant'] as const;

/** The numbers in which Office gives the colours of its black theme. */
const BLACK = { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff };

describeWithChromium('the built pane, for those who see or point otherwise', () => {
  const bytes = demonstration();
  let panes: Panes;
  beforeAll(async () => {
    panes = await builtPanes();
  }, 400_000);
  afterAll(() => panes.close());

  const checked = (options: PaneOptions = {}): Promise<Pane> => openChecked(panes, bytes, options);

  /** The view, once all of it is there. */
  async function show(page: Page, view: string): Promise<void> {
    await goTo(page, view);
    await eventually(
      () => page.getByRole('tabpanel').innerText(),
      (text) => expect(text).not.toMatch(/^Chargement/),
    );
  }

  test('in every view nothing runs out of 320, 400 or 600 pixels, and axe finds nothing in the light', async () => {
    const { page, complaints, close } = await checked({ browser: { colorScheme: 'light' } });
    for (const view of VIEWS) {
      await show(page, view);
      for (const width of [600, 400, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect({ view, wide }).toEqual({ view, wide: width });
      }
      expect([view, await axeViolations(page)]).toEqual([view, []]);
    }
    expect(complaints()).toEqual([]);
    await close();
  });

  test('the theme is that of Office, dark in a light system, and axe finds nothing in it', async () => {
    const { page, close } = await checked({ theme: BLACK, browser: { colorScheme: 'light' } });
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
    for (const view of VIEWS) {
      await show(page, view);
      expect([view, await axeViolations(page)]).toEqual([view, []]);
    }
    await close();
  });

  test('every view is reached and used by keyboard alone', async () => {
    const { page, excel, close } = await checked();
    const { keyboard } = page;

    await tabTo(page, /^Contrôle$/, 'tab');
    await tabTo(page, /Aller à la cellule Récapitulatif!R13/);
    await keyboard.press('Enter');
    await eventually(
      () => Promise.resolve(excel.selection),
      (cell) => expect(cell).toMatchObject({ top: 12, left: 17 }),
    );

    await backTo(page, 'Contrôle');
    await keyboard.press('ArrowRight');
    await tabTo(page, /Chercher une action/);
    await keyboard.type('monoparentales');
    await page.getByText('1 action', { exact: true }).waitFor();
    await tabTo(page, /Soutien aux familles monoparentales/);
    await keyboard.press('Enter');
    await page.getByRole('table').first().waitFor();

    await backTo(page, 'Fiches');
    await keyboard.press('ArrowRight');
    await tabTo(page, /^Collectivité$/);
    await keyboard.press('Control+A');
    await keyboard.type('Haute-Garonne');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Haute-Garonne' }).waitFor();
    await backTo(page, 'Les garder', 'button');
    await keyboard.press('Enter');
    await told(page, 'sont gardées dans le classeur');
    expect(excel.book.xmlParts.map(({ xml }) => xml).join()).toContain('Haute-Garonne');

    await tabTo(page, /^Lecture$/, 'tab');
    await keyboard.press('ArrowRight');
    await tabTo(page, /^Les parts recalculées$/);
    await keyboard.press('ArrowDown');
    await tabTo(page, /^Marquer/);
    await keyboard.press('Enter');
    await told(page, "C'est écrit : les repères");
    await backTo(page, 'Annuler cette écriture', 'button');
    await keyboard.press('Enter');
    await told(page, 'Écriture annulée');

    await tabTo(page, /^Écrire$/, 'tab');
    await keyboard.press('End');
    await tabTo(page, /^Ajouter au classeur$/);
    await keyboard.press('Enter');
    await told(page, "C'est écrit");
    expect(excel.book.sheets.map(({ name }) => name)).toContain('Avenant 2026');
    expect(await tab(page, 'Avenant').getAttribute('aria-selected')).toBe('true');
    await close();
  });
});

/** Goes on with Tab until the focus is on what has that name. */
async function tabTo(page: Page, name: RegExp, role?: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press(key);
    const [at, its] = await page.evaluate(focused);
    if (name.test(at) && (role === undefined || role === its)) return;
    passed.push(at);
  }
  throw new Error(`the focus never came to ${String(name)}: ${passed.join(' | ').slice(0, 2000)}`);
}

function backTo(page: Page, name: string, role = 'tab'): Promise<void> {
  return tabTo(page, new RegExp(`^${name}`), role, 'Shift+Tab');
}

/** The name and the role of what has the focus. */
function focused(): readonly [name: string, role: string] {
  const element = document.activeElement as HTMLInputElement | null;
  if (!element || element.tagName === 'BODY') return ['', ''];
  const label = element.labels?.[0]?.textContent;
  const name = element.getAttribute('aria-label') ?? label ?? element.textContent;
  return [name.replace(/\s+/g, ' ').trim(), element.getAttribute('role') ?? element.tagName.toLowerCase()];
}
