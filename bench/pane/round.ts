import type { Browser, Page } from 'playwright-core';
import { choose, goTo, press, says, told, verdictOn } from '../../test/browser/excel/gestures';
import { openPane } from '../../test/browser/excel/openPane';

/** Has the work done, and tells of it: how long it took, or what the main thread did. */
export type During<Told> = (page: Page, work: () => Promise<void>) => Promise<Told>;

/** A pane that is opened, checks, and flags. */
export interface Round<Told> {
  /** From nothing to a pane that is ready, in ms. */
  readonly start: number;
  /** From the button to the verdict. */
  readonly check: Told;
  /** From the button to flags that are written, and checked again. */
  readonly flags: Told;
  /** What of both the emulated Excel took, in ms. */
  readonly inExcel: number;
}

export async function round<Told>(
  browser: Browser,
  folder: string,
  bytes: Uint8Array,
  during: During<Told>,
): Promise<Round<Told>> {
  const started = performance.now();
  const { page, excel, close } = await openPane(browser, folder, bytes);
  await page.getByRole('button', { name: 'Contrôler ce classeur' }).waitFor();
  const start = performance.now() - started;
  const verdict = verdictOn(bytes);
  const check = await during(page, async () => {
    await press(page, 'Contrôler ce classeur');
    await says(page, verdict);
  });
  await goTo(page, 'Écrire');
  await choose(page, 'Les repères');
  await page.getByRole('button', { name: /^Marquer/ }).waitFor();
  const flags = await during(page, async () => {
    await press(page, /^Marquer/);
    await told(page, "C'est écrit");
  });
  await close();
  return { start, check, flags, inExcel: excel.timeSpent };
}
