import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { emulateExcel, type EmulatedExcel, type LEVELS } from '../../excel-host';
import { putContainer, type ContainerOptions } from './container';
import { PANE_ORIGIN, standIn, type Asked, type CdnAnswer } from './standIn';

export interface PaneOptions {
  readonly level?: (typeof LEVELS)[number] | '1.8';
  readonly theme?: ContainerOptions['theme'];
  readonly cdn?: CdnAnswer;
  /** False for a browser that is no container of Excel. */
  readonly isInExcel?: boolean;
  /** « ?action=controler » */
  readonly query?: string;
  readonly browser?: BrowserContextOptions;
  /** Done before the pane is loaded. */
  readonly before?: (excel: EmulatedExcel, page: Page) => void | Promise<void>;
}

/** The pane beside a workbook in an emulated Excel. */
export interface Pane {
  readonly page: Page;
  readonly excel: EmulatedExcel;
  readonly asked: Asked;
  /** Errors that nobody caught, what a policy refused, and what Excel was asked that it does not emulate. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Of a request and of an answer, in bytes. */
const ON_THE_WEB = 5_000_000;

/** Opens the pane that is built in `folder` in a window of its own. */
export async function openPane(
  browser: Browser,
  folder: string,
  bytes: Uint8Array,
  options: PaneOptions = {},
): Promise<Pane> {
  const { level = '1.15', theme = null, cdn = 'serves', isInExcel = true, query = '' } = options;
  const excel = emulateExcel(bytes);
  excel.payloadLimit = ON_THE_WEB;
  const context = await browser.newContext({
    viewport: { width: 400, height: 800 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options.browser,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const asked = await standIn(context, folder, cdn);
  const complained: string[] = [];
  page.on('pageerror', (error) => complained.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complained.push(message.text());
  });
  if (isInExcel) {
    await connect(page, excel);
    await page.addInitScript(putContainer, { level, theme });
  }
  await options.before?.(excel, page);
  // A script that never comes keeps a page loading for ever.
  const waitUntil = cdn === 'never answers' ? 'commit' : 'load';
  await page.goto(`${PANE_ORIGIN}/taskpane.html${query}`, { waitUntil });
  return {
    page,
    excel,
    asked,
    complaints: () => [...complained, ...excel.notEmulated],
    close: () => context.close(),
  };
}

/** Texts in both directions, as over the border of a process. */
async function connect(page: Page, excel: EmulatedExcel): Promise<void> {
  let send: (text: string) => void = () => undefined;
  excel.connect((bridge) => {
    send = (text) => bridge.sendMessageToHost(text);
    bridge.onMessageFromHost = (text) => {
      // A window that was closed meanwhile hears nothing more.
      page.evaluate(receive, text).catch(() => undefined);
    };
  });
  await page.exposeFunction('sendToExcel', (text: string) => send(text));
}

function receive(text: string): void {
  const { _richApiNativeBridge: bridge } = globalThis as unknown as {
    _richApiNativeBridge: { onMessageFromHost: ((message: string) => void) | null };
  };
  bridge.onMessageFromHost?.(text);
}
