import { recapWorkbook } from '../recap';
import type { BuiltPage } from './builtPage';
import { threadText } from './mainThread';

const ROWS = 5_000;
const TURNS = 60;
/** A turn of a mouse's wheel. */
const STEP = 120;

/** Scrolling through a long sheet, a turn of the wheel at each frame. */
export async function scrolling(built: BuiltPage, print: (text: string) => void): Promise<void> {
  const page = await built.open();
  const file = { name: 'long.xlsx', mimeType: '', buffer: Buffer.from(recapWorkbook(ROWS)) };
  const opened = await built.during(page, async () => {
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('.header-file', { hasText: file.name }).waitFor({ timeout: 120_000 });
    await page.waitForTimeout(4_000);
  });
  print(`opening ${ROWS} rows: ${threadText(opened)}`);
  const box = await page.locator('.grid-scroller').boundingBox();
  if (box === null) throw new Error('no grid to scroll');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (const [name, step] of [['turn by turn', STEP] as const, ['a screen at a time', box.height] as const]) {
    const tasks = await built.during(page, async () => {
      for (let turn = 0; turn < TURNS; turn++) {
        await page.mouse.wheel(0, step);
        await page.waitForTimeout(16);
      }
      await page.waitForTimeout(500);
    });
    print(`scrolling ${ROWS} rows, ${name}: ${threadText(tasks)}`);
  }
  await page.context().close();
}
