import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { poolSize } from '../../src/page/folder/pool';
import { generate } from '../../test/generator/generate.cjs';
import { medianOf, timed } from '../timed';
import type { BuiltPage } from './builtPage';
import { threadText } from './mainThread';

const WORKBOOKS = 100;
const ROUNDS = 3;

/** A hundred workbooks in the page, against the command line on the same files with as many threads. */
export async function folderRatio(built: BuiltPage, root: string, print: (text: string) => void): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-bench-'));
  for (let seed = 1; seed <= WORKBOOKS; seed++) {
    const { name, bytes } = await generate(seed);
    writeFileSync(path.join(folder, name), bytes);
  }
  const jobs = poolSize(os.cpus().length);
  const command = [path.join(root, 'dist', 'cofisol.cjs'), 'check', folder, '--format', 'json', '--jobs', String(jobs)];
  const [inPage, inNode]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    inNode.push(timed(command, () => spawnSync(process.execPath, command, { stdio: 'ignore' })).time);
    inPage.push((await inFolderView(built, folder)).time);
  }
  const { tasks } = await inFolderView(built, folder);
  rmSync(folder, { recursive: true });
  const [page, node] = [medianOf(inPage), medianOf(inNode)];
  print(
    `${WORKBOOKS} workbooks in the page: ${page.toFixed(0)} ms, ${(page / node).toFixed(2)} × cofisol check --jobs ${jobs} ` +
      `(${node.toFixed(0)} ms); ${threadText(tasks)}`,
  );
}

async function inFolderView(
  built: BuiltPage,
  folder: string,
): Promise<{ time: number; tasks: Awaited<ReturnType<BuiltPage['during']>> }> {
  const page = await built.open();
  let time = 0;
  const tasks = await built.during(page, async () => {
    const started = performance.now();
    await page.locator('input[webkitdirectory]').setInputFiles(folder);
    await page.locator('.folder-progress progress').waitFor();
    await page.locator('.folder-progress progress').waitFor({ state: 'detached', timeout: 300_000 });
    time = performance.now() - started;
  });
  const rows = await page.locator('.folder-table').first().locator('tbody tr').count();
  if (rows !== WORKBOOKS) throw new Error(`${rows} of ${WORKBOOKS} workbooks are in the table`);
  await page.context().close();
  return { time, tasks };
}
