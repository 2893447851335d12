import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { serve } from '../../scripts/serve.cjs';
import { tasksOf, type MainThread } from './mainThread';

/** The built page, served and in a browser. */
export interface BuiltPage {
  /** A window on the page, once it has checked its demonstration workbook. */
  readonly open: () => Promise<Page>;
  /** What the main thread of the window did during the work. */
  readonly during: (page: Page, work: () => Promise<void>) => Promise<MainThread>;
  readonly close: () => Promise<void>;
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Null where no browser is found. */
export async function builtPage(site: string): Promise<BuiltPage | null> {
  const executablePath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => COMMANDS.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
  if (executablePath === undefined) return null;
  const server = await serve(site);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    open: async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await verdict(page, /anomalie/);
      // The views that are loaded beforehand are no part of what comes next.
      await page.waitForTimeout(1_000);
      return page;
    },
    during: async (page, work) => {
      await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
      await work();
      return tasksOf(await browser.stopTracing());
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Waits until the page tells a verdict with these words. */
export async function verdict(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).first().waitFor({ timeout: 120_000 });
}
