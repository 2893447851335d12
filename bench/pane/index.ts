import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../page/launch';
import { tasksDuring, threadText } from '../page/mainThread';
import { checked } from '../page/opening';
import { recapWorkbook } from '../recap';
import { medianOf, timed } from '../timed';
import { round, type During, type Round } from './round';

const ROUNDS = 3;

/**
 * npm run bench -- pane: the built pane in Chromium, through the genuine Office.js beside an emulated Excel, against the
 * engine in Node on the same workbook. What the emulation takes is told apart: Excel has its own pace.
 */
export async function paneBench(root: string, print: (text: string) => void): Promise<void> {
  const folder = path.join(root, 'dist', 'taskpane');
  const browser = await launch();
  if (browser === null) {
    print('\nno Chromium, Chrome or Edge here: the pane was not measured');
    return;
  }
  print('');
  const demonstration = readFileSync(path.join(root, 'assets', 'demonstration.xlsx'));
  try {
    await measured(browser, folder, 'the demonstration', () => demonstration, print);
    await measured(browser, folder, '1 000 actions, 200 wrong', (edition) => recapWorkbook(1_000, edition, 5), print);
  } finally {
    await browser.close();
  }
}

const inTime: During<number> = async (_, work) => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** Another workbook each round; the first round warms the browser up, the last one is traced. */
async function measured(
  browser: Browser,
  folder: string,
  name: string,
  workbook: (edition: number) => Uint8Array,
  print: (text: string) => void,
): Promise<void> {
  const rounds: Round<number>[] = [];
  const inNode: number[] = [];
  for (let edition = 0; edition <= ROUNDS; edition++) {
    const bytes = workbook(edition);
    inNode.push(timed(bytes, checked).time);
    rounds.push(await round(browser, folder, bytes, inTime));
  }
  const median = (part: keyof Round<number>): number => medianOf(rounds.slice(1).map((one) => one[part]));
  const engine = medianOf(inNode.slice(1));
  const times = (time: number): string => `${time.toFixed(0)} ms (${(time / engine).toFixed(1)} × the engine in Node)`;
  const traced = await round(browser, folder, workbook(ROUNDS + 1), (page, work) => tasksDuring(browser, page, work));
  print(`the pane on ${name}: opened to verdict ${times(median('start') + median('check'))}`);
  print(`  check ${times(median('check'))}; ${threadText(traced.check)}`);
  print(`  flags, checked again ${times(median('flags'))}; ${threadText(traced.flags)}`);
  print(`  of check and flags the emulated Excel took ${median('inExcel').toFixed(0)} ms`);
}
