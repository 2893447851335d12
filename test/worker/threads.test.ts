import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { startThreads, type Threads } from '../../src/worker';
import { emptyFolder } from '../support/cofisol';

const script = path.join(emptyFolder(), 'thread.cjs');
writeFileSync(
  script,
  `const { parentPort, workerData } = require('node:worker_threads');
   parentPort.on('message', (task) => {
     if (task === 'throw') throw new Error('thrown');
     if (task === 'exit') process.exit(3);
     if (task === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill(all)); }
     parentPort.postMessage(workerData + task);
   });`,
);

describe('les fils de travail', () => {
  let threads: Threads<string, string>;
  beforeEach(() => {
    const crashed = (task: string): string => `${task} a échoué`;
    threads = startThreads({ script, count: 2, workerData: 'fait ', memory: 32, crashed });
  });
  afterEach(() => threads.close());

  test('font chaque tâche avec les réglages donnés', async () => {
    expect(await Promise.all(['a', 'b', 'c', 'd'].map((task) => threads.run(task)))).toEqual([
      'fait a',
      'fait b',
      'fait c',
      'fait d',
    ]);
  });

  test("un fil qui meurt ne perd que la tâche qu'il faisait, et il est remplacé", async () => {
    const tasks = ['a', 'throw', 'b', 'exit', 'throw', 'c', 'd'];
    expect(await Promise.all(tasks.map((task) => threads.run(task)))).toEqual([
      'fait a',
      'throw a échoué',
      'fait b',
      'exit a échoué',
      'throw a échoué',
      'fait c',
      'fait d',
    ]);
  });

  test('un fil qui épuise sa mémoire aussi', async () => {
    expect(await Promise.all(['memory', 'a'].map((task) => threads.run(task)))).toEqual(['memory a échoué', 'fait a']);
  });
});
