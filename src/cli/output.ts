import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { fileErrorText } from './french-errors';
import { UsageError } from './usage-error';

/** Where a report goes, piece by piece. */
export interface Output {
  /** False where nobody reads any more (`cofisol check ... | head`). */
  write(text: string): Promise<boolean>;
  /** The report is whole: only now does a file take its name. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

export async function openOutput(out: string | undefined): Promise<Output> {
  return out === undefined ? standardOutput() : fileOutput(out);
}

function standardOutput(): Output {
  let closed = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    write: async (text) => {
      if (closed) return false;
      if (!process.stdout.write(text)) await drained(process.stdout);
      return !closed;
    },
    finish: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}

/** Until the reader has taken what was written, or has gone away. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error'] as const;
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}

/** Written aside and renamed: a report is whole or absent. */
async function fileOutput(out: string): Promise<Output> {
  const aside = path.join(path.dirname(out), `.${path.basename(out)}.${process.pid}.tmp`);
  const cannot = (error: unknown): UsageError => {
    const missing = (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
    const what = missing ? `le dossier « ${path.dirname(out)} »` : `« ${out} »`;
    return new UsageError(`le rapport n'a pas pu être écrit : ${what} ${fileErrorText(error)}.`);
  };
  let handle: FileHandle;
  try {
    handle = await open(aside, 'wx');
  } catch (error) {
    throw cannot(error);
  }
  const abandon = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await rm(aside, { force: true });
  };
  return {
    write: async (text) => {
      try {
        await handle.appendFile(text);
        return true;
      } catch (error) {
        throw cannot(error);
      }
    },
    finish: async () => {
      try {
        await handle.close();
        await rename(aside, out);
      } catch (error) {
        await abandon();
        throw cannot(error);
      }
    },
    abandon,
  };
}
