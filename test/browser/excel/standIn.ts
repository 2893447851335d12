import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { OFFICE_JS } from '../../excel-host/library/place';

/** Where the pane is hosted in these tests: nothing of it is asked of a network. */
export const PANE_ORIGIN = 'https://cofisol.example';

/** That of Microsoft, as the built pane names it. */
export const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** How the CDN answers. */
export type CdnAnswer = 'serves' | 'refuses' | 'never answers';

/** What was asked, and how it was answered. */
export interface Asked {
  readonly ofPane: string[];
  readonly ofCdn: string[];
  /** Everything else: refused. */
  readonly ofOthers: string[];
}

/** Answers every request of a context: the pane from its folder, the CDN from the installed library, nothing else. */
export async function standIn(context: BrowserContext, folder: string, cdn: CdnAnswer): Promise<Asked> {
  const asked: Asked = { ofPane: [], ofCdn: [], ofOthers: [] };
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const { origin, pathname } = new URL(url);
    if (origin === PANE_ORIGIN) {
      asked.ofPane.push(pathname);
      await answer(route, path.join(folder, pathname));
    } else if (url.startsWith(CDN)) {
      asked.ofCdn.push(pathname);
      if (cdn === 'serves') await answer(route, path.join(OFFICE_JS, url.slice(CDN.length)));
      if (cdn === 'refuses') await route.abort('blockedbyclient');
    } else {
      asked.ofOthers.push(url);
      await route.abort('blockedbyclient');
    }
  });
  return asked;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

async function answer(route: Route, file: string): Promise<void> {
  if (!existsSync(file)) await route.fulfill({ status: 404 });
  else await route.fulfill({ body: readFileSync(file), contentType: TYPES[path.extname(file)] ?? '' });
}
