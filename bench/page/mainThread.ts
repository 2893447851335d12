import type { Browser, Page } from 'playwright-core';

/** The tasks of a page's main thread, in ms. */
export interface MainThread {
  /** The longest one, as the user waits. */
  readonly longest: number;
  /** The most that the processor gave one. */
  readonly mostWork: number;
  /** How many took the processor for more than 50 ms. */
  readonly long: number;
}

/** What Chromium's trace tells of anything: times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const LONG = 50;

/** What the main thread of a window did during the work. */
export async function tasksDuring(browser: Browser, page: Page, work: () => Promise<void>): Promise<MainThread> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await work();
  return tasksOf(await browser.stopTracing());
}

function tasksOf(trace: Buffer): MainThread {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  );
  // A task stands in the trace twice, once of each category.
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name === 'ThreadControllerImpl::RunTask' && mains.has(thread(event)),
  );
  const most = (part: 'dur' | 'tdur'): number => tasks.reduce((max, task) => Math.max(max, task[part] ?? 0), 0) / 1000;
  return {
    longest: most('dur'),
    mostWork: most('tdur'),
    long: tasks.filter(({ tdur = 0 }) => tdur > LONG * 1000).length,
  };
}

/** « longest task 41 ms, of the processor 30 ms, none above 50 ms ». */
export function threadText({ longest, mostWork, long }: MainThread): string {
  const above = long === 0 ? 'none' : String(long);
  return `longest task ${longest.toFixed(0)} ms, of the processor ${mostWork.toFixed(0)} ms, ${above} above ${LONG} ms`;
}
