import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  void import('./run').then(({ run }) => run(process.argv));
} else {
  // A thread of `check --jobs`: the same file, run again.
  void import('./thread').then(({ serve }) => serve());
}
