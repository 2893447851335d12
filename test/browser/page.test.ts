import { unzipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { builtPage, describeWithChromium, eventually, type BuiltPage } from '../support/chromium';
import { root } from '../support/cofisol';
import { oneSheet } from '../support/workbook';

const demonstration = path.join(root, 'assets', 'demonstration.xlsx');

/** The state that the interface tells aloud. */
const verdict = async (page: Page): Promise<string> => {
  const status = page
    .getByRole('status')
    .filter({ hasText: /anomalie|vérifier|Aucun/ })
    .first();
  await status.waitFor();
  return (await status.textContent()) ?? '';
};
/** Numbers as a person reads them: whatever kind of space parts their groups. */
const plain = (text: string | null): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const cellAt = (page: Page, address: string) => {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return page.locator(`#cell-${Number(row) - 1}-${letter.charCodeAt(0) - 65}`);
};
const shown = async (page: Page, address: string): Promise<string> => plain(await cellAt(page, address).textContent());
const give = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
const ready = (page: Page) => cellAt(page, 'A1').waitFor();

describeWithChromium('the page, as it is built', () => {
  let built: BuiltPage;
  beforeAll(async () => {
    built = await builtPage();
  }, 400_000);
  afterAll(() => built.close());

  test('from the demonstration to a downloaded file: an amount is changed, the total and the verdict follow at once', async () => {
    const { page, requests, complaints, close } = await built.open();
    await ready(page);
    const before = await verdict(page);
    // Looked at and left: the formula stays one.
    await cellAt(page, 'E13').click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await cellAt(page, 'E8').dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('99 999,50');
    await page.keyboard.press('Enter');
    await eventually(
      () => shown(page, 'E13'),
      (now) => expect(now).toContain('253 249,50 €'),
    );
    await eventually(
      () => verdict(page),
      (now) => expect(now).not.toBe(before),
    );
    expect(await shown(page, 'E8')).toContain('99 999,50 €');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('demonstration.xlsx');
    const bytes = readFileSync(await download.path());
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const sheet = book.getWorksheet('Récapitulatif')!;
    expect(sheet.getCell('E8').value).toBe(99999.5);
    expect(sheet.getCell('E13').value).toEqual({ formula: 'SUM(E8:E12)', result: 253249.5 });
    expect(differingParts(readFileSync(demonstration), bytes)).toEqual(['xl/worksheets/sheet1.xml']);

    expect(requests.filter((address) => !address.startsWith(built.address) && !address.startsWith('blob:'))).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
    await close();
  });

  test('nothing changed: the file comes back byte for byte', async () => {
    const { page, close } = await built.open();
    await ready(page);
    await verdict(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger' }).click(),
    ]);
    expect(Buffer.compare(readFileSync(await download.path()), readFileSync(demonstration))).toBe(0);
    await close();
  });

  test('by keyboard alone: to the grid, to a flagged cell and its message, an amount, and back out', async () => {
    const { page, close } = await built.open();
    await ready(page);
    const before = await verdict(page);
    await page.getByRole('button', { name: 'Thème sombre' }).focus();
    await page.keyboard.press('Tab');
    const active = () => page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant'));
    expect(await active()).toBe('cell-0-0');
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Control+Home');
    const press = async (key: string, until: RegExp): Promise<void> => {
      for (let i = 0; i < 20 && !until.test((await active()) ?? ''); i++) await page.keyboard.press(key);
    };
    await press('ArrowDown', /^cell-14-/);
    await press('ArrowRight', /-4$/);
    expect(await active()).toBe('cell-14-4');
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    expect(await tip.textContent()).toContain('Anomalie bloquante');
    expect(await cellAt(page, 'E15').getAttribute('aria-describedby')).toBe('cell-tip');
    await page.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);

    await page.keyboard.type('1.234');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'deux façons' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type('77');
    await page.keyboard.press('Escape');
    expect(await shown(page, 'E15')).not.toContain('77');
    await page.keyboard.type('200000');
    await page.keyboard.press('Enter');
    await eventually(
      () => shown(page, 'E15'),
      (now) => expect(now).toContain('200 000,00 €'),
    );
    await eventually(
      () => verdict(page),
      (now) => expect(now).not.toBe(before),
    );
    expect(await active()).toBe('cell-15-4');
    await page.keyboard.press('Control+z');
    await eventually(
      () => verdict(page),
      (now) => expect(now).toBe(before),
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('grid');
    await close();
  });

  test('a click elsewhere writes what was typed; what can’t be written keeps the user at its cell', async () => {
    const { page, close } = await built.open();
    await ready(page);
    await cellAt(page, 'E8').click();
    await page.keyboard.type('7');
    await cellAt(page, 'E10').click();
    await eventually(
      () => shown(page, 'E8'),
      (now) => expect(now).toContain('7,00 €'),
    );
    await page.keyboard.type('1.234');
    await cellAt(page, 'E12').click();
    await page.getByRole('alert').filter({ hasText: 'deux façons' }).waitFor();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await eventually(
      () => shown(page, 'E10'),
      (now) => expect(now).toContain('1,23 €'),
    );
    await close();
  });

  test('what is typed while another workbook is opening is not lost without a word', async () => {
    const { page, close } = await built.open();
    await ready(page);
    await page.evaluate(() => {
      File.prototype.arrayBuffer = function (): Promise<ArrayBuffer> {
        const read = (): Promise<ArrayBuffer> => Blob.prototype.arrayBuffer.call(this);
        return new Promise((resolve) => Object.assign(globalThis, { arrive: () => resolve(read()) }));
      };
    });
    const arrive = () => page.evaluate(() => (globalThis as unknown as { arrive: () => void }).arrive());
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (asked.length === 1 ? dialog.dismiss() : dialog.accept());
    });
    const other = oneSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Autre</t></is></c></row>');
    await give(page, 'autre.xlsx', other);
    await page.getByText('Lecture de « autre.xlsx »').waitFor();
    await cellAt(page, 'E8').click();
    await page.keyboard.type('7');
    await arrive();
    await eventually(
      () => shown(page, 'E8'),
      (now) => expect(now).toContain('7,00 €'),
    );
    await page.getByText('Lecture de « autre.xlsx »').waitFor({ state: 'detached' });
    expect(await page.locator('.header-file').textContent()).toBe('demonstration.xlsx');
    expect(asked).toHaveLength(1);

    await give(page, 'autre.xlsx', other);
    await page.getByText('Lecture de « autre.xlsx »').waitFor();
    await arrive();
    await eventually(
      () => shown(page, 'A1'),
      (now) => expect(now).toContain('Autre'),
    );
    // What the user agreed to lose is not asked about again.
    expect(asked).toHaveLength(2);
    await close();
  });

  test('from 320 to 2 560 pixels nothing runs out of the page', async () => {
    const { page, close } = await built.open();
    await ready(page);
    for (const width of [320, 400, 640, 899, 900, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ width, wide }).toEqual({ width, wide: width });
    }
    await close();
  });

  test('the rows and columns that the workbook freezes stay while the others scroll', async () => {
    const { page, close } = await built.open();
    await ready(page);
    const left = async (address: string) => Math.round((await cellAt(page, address).boundingBox())?.x ?? NaN);
    const top = async (address: string) => Math.round((await cellAt(page, address).boundingBox())?.y ?? NaN);
    const before = [await left('B8'), await left('F8'), await top('B5'), await top('F6')];
    await page.locator('.grid-scroller').evaluate((grid) => grid.scrollTo({ left: 120, top: 40 }));
    await eventually(
      async () => [await left('B8'), await left('F8'), await top('B5'), await top('F6')],
      (now) => expect(now).toEqual([before[0], before[1]! - 120, before[2], before[3]]),
    );
    await close();
  });

  test('on a narrow screen the place of a finding brings the workbook to the front', async () => {
    const { page, close } = await built.open(built.address, { viewport: { width: 400, height: 800 } });
    await verdict(page);
    await page.getByRole('button', { name: 'Classeur', exact: true }).click();
    await cellAt(page, 'A1').waitFor();
    await page.getByRole('button', { name: 'Contrôle', exact: true }).click();
    await eventually(
      () => cellAt(page, 'A1').isVisible(),
      (now) => expect(now).toBe(false),
    );
    await close();
  });

  test('HTML in cells is text: nothing of it is run', async () => {
    const { page, complaints, close } = await built.open();
    const hostile = '&lt;img src=x onerror="window.hacked=1"&gt;&lt;script&gt;window.hacked=1&lt;/script&gt;';
    const text = `<c r="A1" t="inlineStr"><is><t>${hostile}</t></is></c>`;
    await give(page, '<img src=x onerror=window.hacked=1>.xlsx', oneSheet(`<row r="1">${text}</row>`));
    await eventually(
      () => shown(page, 'A1'),
      (now) => expect(now).toContain('<script>window.hacked=1</script>'),
    );
    expect(await page.evaluate(() => (globalThis as { hacked?: number }).hacked)).toBeUndefined();
    expect(complaints).toEqual([]);
    await close();
  });

  test('in one file, opened from disk: the same, without asking for anything', async () => {
    const { page, requests, complaints, close } = await built.open(built.file);
    await ready(page);
    expect(await verdict(page)).toMatch(/anomalies bloquantes/);
    expect(await page.evaluate(() => document.querySelectorAll('#cofisol-worker').length)).toBe(1);
    for (const view of ['Fiches', 'Lecture', 'Avenant']) {
      await page.getByRole('tab', { name: view }).click();
      await eventually(
        () => page.getByRole('tabpanel').last().textContent(),
        (now) => expect(now).not.toContain('Chargement'),
      );
    }
    expect(requests.filter((address) => address !== built.file && !/^(blob|data):/.test(address))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names]
    .filter((name) => Buffer.compare(a[name] ?? new Uint8Array(), b[name] ?? new Uint8Array()) !== 0)
    .sort();
}
