import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { root } from './cofisol';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const executablePath = commands
  .flatMap((name) => (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name)))
  .find((file) => existsSync(file));

/** Tests that need a browser: passed over where there is none (scripts/system.cjs says so), never with CI=true. */
export const describeWithChromium =
  executablePath !== undefined || process.env['CI'] === 'true' ? describe : describe.skip;

/** The built page in a browser. */
export interface BuiltPage {
  /** The address of the static site, on this machine. */
  readonly address: string;
  /** That of the page in one file. */
  readonly file: string;
  /** A window of its own, and all that it asked for or complained of. */
  readonly open: (address?: string, options?: BrowserContextOptions) => Promise<Window>;
  readonly close: () => Promise<void>;
}

interface Window {
  readonly page: Page;
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** What the page's policy refused, and errors that nobody caught. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
}

/** Builds what is not built, serves it, starts the browser. */
export async function builtPage(): Promise<BuiltPage> {
  const { ensurePage } = jest.requireActual<{ ensurePage: () => { site: string; file: string } }>(
    '../../scripts/page.cjs',
  );
  const { serve } = jest.requireActual<{ serve: (folder: string) => Promise<Server> }>('../../scripts/serve.cjs');
  const { site, file } = ensurePage();
  const server = await serve(site);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launchChromium();
  return {
    address,
    file: `file://${file}`,
    open: (to = address, options = {}) => openWindow(browser, to, options),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function openWindow(browser: Browser, address: string, options: BrowserContextOptions): Promise<Window> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  return { page, requests, complaints, close: () => context.close() };
}

/** The rules that the page breaks (axe), each with the elements concerned; Fluent's own focus keepers are no part of it. */
export async function axeViolations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  // By the debugger: the page's own policy would not run it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(readFileSync(path.join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  }
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Lists put off the drawing of what is out of sight: its colours are those of before until it is drawn.
    const undrawn = [...document.querySelectorAll('li > *')].filter(
      (element) => element.checkVisibility() && !element.checkVisibility({ contentVisibilityAuto: true }),
    );
    const options = only.length > 0 ? { runOnly: only } : {};
    const { violations } = await axe.run({ exclude: ['[data-tabster-dummy]', ...undrawn] }, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  }, rules);
}

/** Turns the page light or dark, as the system would; a colour caught on its way has no contrast of its own. */
export async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await eventually(
    () => page.evaluate(() => document.documentElement.style.colorScheme),
    (now) => expect(now).toBe(colorScheme),
  );
  await drawn(page);
}

/** Resolves once the page stands as it is to be: colours change on their way, even where that takes no time. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    // Twice: what has just come into sight is drawn in the second frame.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** Reads again and again until what is read holds; fails as the last reading did. */
export async function eventually<Read>(read: () => Promise<Read>, holds: (now: Read) => void): Promise<void> {
  const end = Date.now() + 15_000;
  for (;;) {
    const now = await read();
    try {
      holds(now);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
