import { startPool } from '../../src/page/folder/pool';
import type { Connection } from '../../src/page/engine';

/** Engines that never answer, until they are closed. */
function engines() {
  let started = 0;
  let closed = 0;
  const start = (): Connection => {
    started += 1;
    let end = (): void => undefined;
    const ended = new Promise<never>((_, reject) => (end = () => reject(new Error('closed'))));
    return {
      ask: () => ended,
      close: () => {
        closed += 1;
        end();
      },
    };
  };
  return { start, count: () => ({ started, closed }) };
}

describe('« Arrêter » in a folder', () => {
  test('ends the files under way and begins none of those that wait', async () => {
    const { start, count } = engines();
    const pool = startPool(2, start);
    const files = Array.from({ length: 9 }, () => pool.run((engine) => engine.ask('read', null)));
    const ends = Promise.allSettled(files);
    await new Promise((resolve) => setImmediate(resolve));
    pool.close();
    expect((await ends).map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 'rejected'));
    expect(count().started).toBe(2);
    expect(count().closed).toBeGreaterThanOrEqual(2);
  });
});
