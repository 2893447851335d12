import ExcelJS from 'exceljs';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { avenantTimes } from './avenant';
import { editTimes } from './edit';
import { recapWorkbook } from './recap';
import { pageBench } from './page';
import { paneBench } from './pane';
import { measure, type Stages } from './stages';
import { medianOf, timed, type Editions } from './timed';

/** npm run bench: where the time goes, in ratios. Times are of this machine, now; ratios travel better. */

const SIZES = [10, 100, 1_000, 10_000];
const root = path.resolve(__dirname, '..');
const samples = path.join(root, 'test', 'fixtures', 'samples');

/** exceljs reading the same kind of workbooks, from bytes in memory as we do: the median of several rounds, after one that warms up. */
async function exceljsTime(editions: Editions, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const workbooks = editions().map((bytes) => Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    globalThis.gc?.();
    const started = performance.now();
    for (const bytes of workbooks) await new ExcelJS.Workbook().xlsx.load(bytes);
    times.push(performance.now() - started);
  }
  return medianOf(times.slice(1));
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(9))).join(' ');
}

const ms = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0));
const ratio = (a: number, b: number): string => (a / b).toFixed(2);

async function line(name: string, editions: Editions, rounds: number): Promise<Stages> {
  const stages = measure(editions, rounds);
  const exceljs = await exceljsTime(editions, rounds);
  const { inflate, cells, read, check, write, whole } = stages;
  const times = [inflate, cells - inflate, read, check, write, whole].map(ms);
  print(row([name, ...times, ratio(whole, cells), ratio(whole, inflate), ratio(exceljs, whole)]));
  return stages;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writing 100 cells, against bare inflate and deflate of the same file and against exceljs. */
async function editing(): Promise<void> {
  print(`\n${row(['100 cells', 'edit', 'repack', 'exceljs', '/ repack', 'exceljs /'])}`);
  for (const size of SIZES) {
    const isLarge = size > 1_000;
    const { edit, repack, exceljs } = await editTimes(recapWorkbook(size), isLarge ? 3 : 9, isLarge ? 1 : 3);
    print(row([`${size} actions`, ...[edit, repack, exceljs].map(ms), ratio(edit, repack), ratio(exceljs, edit)]));
  }
}

/** The avenant of a year, from bytes to bytes, against exceljs that only loads and saves the same file. */
async function avenants(): Promise<void> {
  print(`\n${row(['avenant', 'read', 'build', 'write', 'exceljs', 'exceljs /', 'µs/action'])}`);
  for (const size of [10, 100, 1_000]) {
    const { read, build, write, exceljs } = await avenantTimes(size, 5);
    const whole = read + build + write;
    const times = [read, build, write, exceljs].map(ms);
    print(row([`${size} actions`, ...times, ratio(exceljs, whole), ((whole * 1000) / size).toFixed(0)]));
  }
}

async function main(): Promise<void> {
  // npm run bench -- avenant
  if (process.argv.includes('avenant')) {
    await avenants();
    return;
  }
  // npm run bench -- page
  if (process.argv.includes('page')) {
    await pageBench(root, print);
    return;
  }
  // npm run bench -- pane
  if (process.argv.includes('pane')) {
    await paneBench(root, print);
    return;
  }
  // npm run bench -- edit
  if (process.argv.includes('edit')) {
    await editing();
    return;
  }
  print('ms, warm, one thread, median of several rounds\n');
  print(row(['', 'inflate', 'parse', 'read', 'check', 'write', 'whole', '/ cells', '/ inflate', 'exceljs /']));
  const perAction: string[] = [];
  for (const size of SIZES) {
    const stages = await line(`${size} actions`, recaps(size), size > 1_000 ? 3 : 7);
    perAction.push(`${size}: ${((stages.whole * 1000) / size).toFixed(0)} µs`);
  }
  const files = readdirSync(samples).filter((name) => name.endsWith('.xlsx'));
  const six = Array.from({ length: 6 }, () => files.map((name) => readFileSync(path.join(samples, name)))).flat();
  const warm = await line(`samples x 6 (${six.length})`, () => six, 5);
  print(`\nan action costs  ${perAction.join(', ')}`);
  await commandLine(files, six, warm.whole);
  await editing();
  await avenants();
  await pageBench(root, print);
  await paneBench(root, print);
}

/** At each call a recap of the size with other words. */
function recaps(size: number): Editions {
  let edition = 0;
  return () => [recapWorkbook(size, edition++)];
}

/** The whole command on files, as a user starts it, against exceljs only reading them. */
async function commandLine(files: readonly string[], six: readonly Uint8Array[], warm: number): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-bench-'));
  for (let copy = 0; copy < 6; copy++) {
    for (const name of files) copyFileSync(path.join(samples, name), path.join(folder, `${copy}-${name}`));
  }
  const exceljs = await exceljsTime(() => six, 3);
  print(`\n${six.length} files: exceljs reads them in ${ms(exceljs)} ms (warm); checked warm in ${ms(warm)} ms`);
  for (const jobs of ['1', '2']) {
    const args = ['check', folder, '--format', 'json', '--jobs', jobs, '--out', path.join(folder, 'r.json')];
    const command = [path.join(root, 'dist', 'cofisol.cjs'), ...args];
    const run = (): number => timed(command, () => spawnSync(process.execPath, command, { stdio: 'ignore' })).time;
    const time = medianOf([run(), run(), run()]);
    print(`cofisol check --jobs ${jobs}: ${ms(time)} ms from start to exit, exceljs / it = ${ratio(exceljs, time)}`);
  }
  rmSync(folder, { recursive: true });
}

void main();
