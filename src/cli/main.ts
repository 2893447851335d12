import { isMainThread } from 'node:worker_threads';
import { tuneEngine } from './engine';

if (isMainThread) {
  tuneEngine();
  void import('./run').then(({ run }) => run(process.argv));
} else {
  // A thread of `check --jobs`: the same file, run again.
  void import('./thread').then(({ serve }) => serve());
}
