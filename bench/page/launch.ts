import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Null where no browser is found. */
export async function launch(): Promise<Browser | null> {
  const executablePath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => COMMANDS.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
  return executablePath === undefined ? null : await chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
