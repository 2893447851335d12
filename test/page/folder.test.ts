import type { Connection } from '../../src/page/engine';
import { createFolder } from '../../src/page/folder/folder';

Object.assign(globalThis, { COFISOL_VERSION: '0' });

/** Engines of which each file is answered when it is said to be, « vide » with an error. */
function engines() {
  const answers = new Map<string, () => void>();
  const asked: string[] = [];
  const start = (): Connection => {
    let end = (): void => undefined;
    const ended = new Promise<never>((_, reject) => (end = () => reject(new Error('closed'))));
    // Its one question here is what becomes of a file.
    const ask = (_: string, { name }: { name: string }): Promise<unknown> => {
      asked.push(name);
      const answered = new Promise((resolve) =>
        answers.set(name, () => resolve({ summary: { file: name, status: 'ok' }, sha256: name })),
      );
      return Promise.race([answered, ended]);
    };
    return { ask: ask as never, close: () => end() };
  };
  return { start, asked, answer: (name: string) => answers.get(name)?.() };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const given = (names: readonly string[]) => names.map((path) => ({ path, file: new File(['x'], path) }));

describe('a folder whose check is stopped', () => {
  test('keeps what was checked, and goes on with the rest alone', async () => {
    const { start, asked, answer } = engines();
    const folder = createFolder(start, 2);
    const checked = () => folder.getState().files.flatMap(({ path, result }) => (result === null ? [] : path));
    folder.take(given(['a.xlsx', 'b.xlsx', 'c.xlsx']));
    await settle();
    answer('a.xlsx');
    await settle();
    folder.cancel();
    await settle();
    expect(folder.getState().phase).toBe('cancelled');
    expect(checked()).toEqual(['a.xlsx']);

    folder.resume();
    await settle();
    answer('b.xlsx');
    await settle();
    answer('c.xlsx');
    await settle();
    expect(folder.getState().phase).toBe('ready');
    expect(checked()).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
    expect(asked.filter((name) => name === 'a.xlsx')).toHaveLength(1);
  });

  test('given other files meanwhile, tells nothing of the former ones', async () => {
    const { start, answer } = engines();
    const folder = createFolder(start, 2);
    folder.take(given(['a.xlsx']));
    await settle();
    folder.take(given(['b.xlsx']));
    await settle();
    answer('a.xlsx');
    answer('b.xlsx');
    await settle();
    expect(folder.getState().files.map(({ path, result }) => [path, result !== null])).toEqual([['b.xlsx', true]]);
  });
});
