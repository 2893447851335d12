import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { serve } from '../../scripts/serve.cjs';
import { launch } from './launch';
import { tasksDuring, type MainThread } from './mainThread';

/** The built page, served and in a browser. */
export interface BuiltPage {
  /** A window on the page, once it has checked its demonstration workbook. */
  readonly open: () => Promise<Page>;
  /** What the main thread of the window did during the work. */
  readonly during: (page: Page, work: () => Promise<void>) => Promise<MainThread>;
  readonly close: () => Promise<void>;
}

/** Null where no browser is found. */
export async function builtPage(site: string): Promise<BuiltPage | null> {
  const browser = await launch();
  if (browser === null) return null;
  const server = await serve(site);
  return {
    open: async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await verdict(page, /anomalie/);
      // The views that are loaded beforehand are no part of what comes next.
      await page.waitForTimeout(1_000);
      return page;
    },
    during: (page, work) => tasksDuring(browser, page, work),
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
