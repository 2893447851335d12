import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** openpyxl as an independent reader and writer, where Python has it. */
const has = spawnSync('python3', ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0;

/** Tests that need openpyxl: passed over where it is absent, never with CI=true. */
export const describeWithOpenpyxl = has || process.env['CI'] === 'true' ? describe : describe.skip;

/** Runs a script with `openpyxl` and `sys` at hand, and gives what it prints. */
export async function openpyxl(script: string, ...args: readonly string[]): Promise<string> {
  const head = 'import sys, warnings, openpyxl\nwarnings.simplefilter("ignore")\n';
  const { stdout } = await promisify(execFile)('python3', ['-c', head + script, ...args], { timeout: 60_000 });
  return stdout.trim();
}
