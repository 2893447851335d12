import fc from 'fast-check';
import { setTimeout as wait } from 'node:timers/promises';
import { inOrder } from '../../src/worker';

async function all<Result>(results: AsyncIterable<Result>): Promise<Result[]> {
  const list: Result[] = [];
  for await (const result of results) list.push(result);
  return list;
}

test('les résultats sortent dans l’ordre des tâches, quelles que soient leurs durées', async () => {
  const durations = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(durations, fc.integer({ min: 1, max: 4 }), async (times, lanes) => {
      const tasks = times.map((time, index) => ({ time, index }));
      const done = await all(inOrder(tasks, lanes, async ({ time, index }) => (await wait(time), index)));
      expect(done).toEqual(tasks.map(({ index }) => index));
    }),
    { numRuns: 30 },
  );
});

test('jamais plus de deux tâches par fil ne sont en cours ou en attente d’être écrites', async () => {
  let open = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, (open += 1));
    await wait(1);
  };
  for await (const _ of inOrder(
    Array.from({ length: 40 }, (_, i) => i),
    3,
    work,
  ))
    open -= 1;
  expect(most).toBeLessThanOrEqual(6);
});
