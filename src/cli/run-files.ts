import os from 'node:os';
import { inOrder, startThreads } from '../worker';
import type { Input } from './inputs';
import { startProgress } from './progress';
import type { ThreadWork } from './settings';

/** Files to go through, each alike. */
export interface FilesRun<Task extends Input, Result> {
  readonly files: readonly Task[];
  /** Threads, or null to choose. */
  readonly jobs: number | null;
  readonly quiet: boolean;
  /** What the threads do with each file, and the same without a thread. */
  readonly work: ThreadWork;
  readonly here: (task: Task) => Promise<Result>;
  /** The result of a file that exhausted its thread. */
  readonly crashed: (task: Task, error: Error) => Result;
}

/** Below this many files, a second thread costs more than it gains. */
const FEW_FILES = 8;
/** Megabytes: a workbook at the limits of `files` takes about 1 000. */
const THREAD_MEMORY = 2048;

/**
 * The results in the order of the files, as they come, with a bar on the terminal. One file needs no thread: its result
 * comes sooner. Several run in threads even for one job: a workbook that exhausts one does not take the others with it.
 */
export async function* runFiles<Task extends Input, Result>(run: FilesRun<Task, Result>): AsyncGenerator<Result> {
  const { files, work } = run;
  const lanes = Math.min(files.length, run.jobs ?? (files.length < FEW_FILES ? 1 : os.availableParallelism()));
  const progress = startProgress(files.length, process.stderr, run.quiet);
  const threads =
    files.length === 1
      ? { run: run.here, close: () => Promise.resolve() }
      : startThreads<Task, Result>({
          script: __filename,
          count: lanes,
          workerData: work,
          memory: THREAD_MEMORY,
          crashed: run.crashed,
        });
  let done = 0;
  try {
    for await (const result of inOrder(files, lanes, (task) => threads.run(task))) {
      progress.clear();
      yield result;
      progress.step(done + 1, files[done]?.file ?? '');
      done += 1;
    }
  } finally {
    progress.clear();
    await threads.close();
  }
}
