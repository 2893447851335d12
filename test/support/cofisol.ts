import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');
export const samples = path.join(root, 'test', 'fixtures', 'samples');

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built bundle as a user would, from an empty folder unless told otherwise. */
export function cofisol(args: readonly string[], cwd = emptyFolder()): Promise<Outcome> {
  const child = spawn(process.execPath, [bundle(), ...args], { cwd, env: { ...process.env, NO_COLOR: '' } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

export function emptyFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'cofisol-test-'));
}

let built: string | undefined;

/** The bundle, built first where it is older than the sources. */
export function bundle(): string {
  built ??= jest.requireActual<{ ensureBundle: () => string }>('../../scripts/bundle.cjs').ensureBundle();
  return built;
}
