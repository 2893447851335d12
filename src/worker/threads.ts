import { Worker, parentPort } from 'node:worker_threads';

/** Threads that run one script, each doing one task at a time. */
export interface Threads<Task, Result> {
  /** Never rejects: a thread that dies gives `crashed`'s result for the task it was doing, and is replaced. */
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

export interface ThreadsOptions<Task, Result> {
  /** The file that the threads run: it calls `serveTasks`. */
  readonly script: string;
  readonly count: number;
  readonly workerData: unknown;
  /** Memory of one thread, in megabytes: a workbook that takes more ends its thread, not the program. */
  readonly memory: number;
  readonly crashed: (task: Task, error: Error) => Result;
}

interface Job<Task, Result> {
  readonly task: Task;
  readonly done: (result: Result) => void;
}

export function startThreads<Task, Result>(options: ThreadsOptions<Task, Result>): Threads<Task, Result> {
  const waiting: Job<Task, Result>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job<Task, Result>>();
  let started = 0;
  let closing = false;

  const start = (): Worker => {
    started += 1;
    const worker = new Worker(options.script, {
      workerData: options.workerData,
      resourceLimits: { maxOldGenerationSizeMb: options.memory },
    });
    worker.on('message', (result: Result) => {
      busy.get(worker)?.done(result);
      busy.delete(worker);
      idle.push(worker);
      next();
    });
    let cause = new Error('le fil de travail s’est arrêté');
    worker.on('error', (error: Error) => (cause = error));
    worker.on('exit', () => {
      if (closing) return;
      started -= 1;
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      const job = busy.get(worker);
      busy.delete(worker);
      if (job) job.done(options.crashed(job.task, cause));
      next();
    });
    return worker;
  };

  const next = (): void => {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (started < options.count ? start() : undefined);
      const job = worker && waiting.shift();
      if (!job) return;
      busy.set(worker, job);
      worker.postMessage(job.task);
    }
  };

  return {
    run: (task) =>
      new Promise((done) => {
        waiting.push({ task, done });
        next();
      }),
    close: async () => {
      closing = true;
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

/** The thread's side: answers each task with what `work` gives. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what the other side of the port sends
export function serveTasks<Task>(work: (task: Task) => unknown): void {
  const port = parentPort;
  if (!port) return;
  port.on('message', (task: Task) => {
    // An error that is not caught ends the thread: `startThreads` tells it for the task.
    void (async () => port.postMessage(await work(task)))();
  });
}
