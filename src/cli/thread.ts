import { workerData } from 'node:worker_threads';
import { serveTasks } from '../worker';
import { fileChecker } from './check-file';
import type { CheckSettings } from './settings';

/** The work of a thread: the files that it is handed, with the settings that it was started with. */
export function serve(): void {
  serveTasks(fileChecker(workerData as CheckSettings));
}
