import type { Locator, Page } from 'playwright-core';
import { checkWorkbook, countsText, severityCounts } from '../../../src/checking';
import { readWorkbook } from '../../../src/files';
import { builtInParameters as parameters } from '../../../src/parameters';
import type { Pane, PaneOptions } from './openPane';
import type { Panes } from './panes';

/** What the user does in the pane, by the names that a reader of screens says. */

/** Words of the pane, whatever kind of space and apostrophe is in them. */
export function words(text: string): RegExp {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(literal.replace(/\s+/g, '\\s+').replace(/['’]/g, "['’]"), 'i');
}

export function tab(page: Page, name: string): Locator {
  return page.getByRole('tab', { name });
}

export async function goTo(page: Page, view: string): Promise<void> {
  await tab(page, view).click();
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name: typeof name === 'string' ? words(name) : name })
    .first()
    .click();
}

export async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${words(name).source}`) }).check();
}

/** Waits until the pane tells it: what an act came to, what stands in its way. */
export async function told(page: Page, text: string): Promise<void> {
  await page
    .getByRole('alert')
    .filter({ hasText: words(text) })
    .first()
    .waitFor();
}

/** The verdict that the file itself gets. */
export function verdictOn(bytes: Uint8Array): string {
  return countsText(severityCounts(checkWorkbook(readWorkbook(bytes), { parameters })), 0);
}

/** Waits until the pane tells of its check with these words. */
export async function says(page: Page, text: string): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: words(text) })
    .first()
    .waitFor();
}

/** The pane once it has checked a workbook, by the button of the ribbon. */
export async function openChecked(panes: Panes, bytes: Uint8Array, options: PaneOptions): Promise<Pane> {
  const pane = await panes.open(bytes, { query: '?action=controler', ...options });
  await says(pane.page, verdictOn(bytes));
  return pane;
}
