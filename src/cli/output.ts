import path from 'node:path';
import { openAside } from './aside';
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
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
      const what = missing ? `le dossier « ${path.dirname(out)} »` : `« ${out} »`;
      throw new UsageError(`le rapport n'a pas pu être écrit : ${what} ${fileErrorText(error)}.`);
    }
  };
  const aside = await told(openAside(out));
  return {
    write: async (text) => {
      await told(aside.append(text));
      return true;
    },
    finish: () => told(aside.finish()),
    abandon: () => aside.abandon(),
  };
}
