import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { checkWorkbook, countsText, severityCounts } from '../../src/checking';
import { readWorkbook } from '../../src/files';
import { builtInParameters } from '../../src/parameters';
import { recapWorkbook } from '../recap';
import { medianOf, timed } from '../timed';
import { verdict, type BuiltPage } from './builtPage';
import { threadText } from './mainThread';

const ROUNDS = 3;
/** Opened in between, so that there is something to replace. */
const SMALL = recapWorkbook(12);

/** From a file in hand to its verdict, against the same by the engine in Node. */
export async function opening(built: BuiltPage, root: string, print: (text: string) => void): Promise<void> {
  const demonstration = readFileSync(path.join(root, 'assets', 'demonstration.xlsx'));
  await oneOpening(built, 'the demonstration', () => demonstration, print);
  await oneOpening(built, '1 000 actions', (round) => recapWorkbook(1_000, round + 1), print);
  await oneOpening(built, '1 000 actions, 200 wrong', (round) => recapWorkbook(1_000, round + 1, 5), print);
}

/** Another workbook each round. */
async function oneOpening(
  built: BuiltPage,
  name: string,
  workbook: (round: number) => Uint8Array,
  print: (text: string) => void,
): Promise<void> {
  const [inPage, inNode]: [number[], number[]] = [[], []];
  const page = await built.open();
  for (let round = 0; round < ROUNDS; round++) {
    const bytes = workbook(round);
    inNode.push(timed(bytes, checked).time);
    await open(page, SMALL, `petit-${round}.xlsx`);
    const words = verdictOf(bytes);
    const started = performance.now();
    await open(page, bytes, `grand-${round}.xlsx`, words);
    inPage.push(performance.now() - started);
  }
  const bytes = workbook(ROUNDS);
  await open(page, SMALL, 'petit.xlsx');
  const tasks = await built.during(page, async () => {
    await open(page, bytes, 'grand.xlsx');
    // Until all that follows from the verdict is drawn.
    await page.waitForTimeout(1_500);
  });
  await page.context().close();
  const [ms, engine] = [medianOf(inPage), medianOf(inNode)];
  print(
    `opening ${name}: ${ms.toFixed(0)} ms to the verdict, ${(ms / engine).toFixed(1)} × the engine in Node; ${threadText(tasks)}`,
  );
}

async function open(page: Page, bytes: Uint8Array, name: string, words = verdictOf(bytes)): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await page.locator('.header-file', { hasText: name }).waitFor({ timeout: 120_000 });
  await verdict(page, words);
}

export function checked(bytes: Uint8Array): ReturnType<typeof checkWorkbook> {
  return checkWorkbook(readWorkbook(bytes), { parameters: builtInParameters });
}

/** What is to be said of it in the end. */
export function verdictOf(bytes: Uint8Array): RegExp {
  const text = countsText(severityCounts(checked(bytes)), 0);
  return new RegExp(text.replace(/\s/g, '\\s'), 'i');
}
