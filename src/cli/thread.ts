import { workerData } from 'node:worker_threads';
import { serveTasks } from '../worker';
import { fileAnnotator } from './annotate-file';
import { fileChecker } from './check-file';
import type { ThreadWork } from './settings';

/** The work of a thread: the files that it is handed, with the settings that it was started with. */
export function serve(): void {
  const work = workerData as ThreadWork;
  if (work.command === 'check') serveTasks(fileChecker(work.settings));
  else serveTasks(fileAnnotator(work.settings));
}
