import type { EmulatedExcel } from '../excel-host';
import { opens } from './support';
import { avenantOf, corrections, flagsOn, planOfActions, sharesOf } from './workbooks';

/** Of Excel on the web. */
const LIMIT = 5_000_000;

async function counted(excel: EmulatedExcel, work: () => Promise<unknown>): Promise<number> {
  const before = excel.syncs.length;
  await work();
  return excel.syncs.length - before;
}

describe('Requests to Excel', () => {
  test.each([10, 100, 1000])('are two to check and two to write with %i actions, each below 5 MB', async (actions) => {
    const { excel, host } = opens(await planOfActions(actions));
    excel.payloadLimit = LIMIT;
    expect(await counted(excel, () => host.read())).toBe(2);
    expect(await counted(excel, () => host.apply([flagsOn(actions)]))).toBe(2);
    expect(await counted(excel, () => host.apply([flagsOn(actions / 2)]))).toBe(2);
    const edits = [...sharesOf(actions), avenantOf(actions), corrections];
    let inverse: unknown;
    expect(await counted(excel, async () => (inverse = await host.apply(edits)))).toBe(2);
    expect(await counted(excel, () => host.revert(inverse as never))).toBe(2);
    for (const { requestBytes, responseBytes } of excel.requests) {
      expect(Math.max(requestBytes, responseBytes)).toBeLessThan(LIMIT);
    }
  });

  test('write nothing to check, and leave nothing behind in Excel', async () => {
    const { excel, host } = opens(await planOfActions(5));
    await host.read();
    const written = excel.syncs
      .flatMap(({ actions }) => actions)
      .filter((one) => /^4 |Add|Delete|Set(?!Only)/.test(one));
    expect(written).toEqual([]);
    expect(
      excel.syncs.flatMap(({ actions }) => actions).filter((one) => /Merged|Calculate|Activate/.test(one)),
    ).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.heldReferences).toBe(0);
  });

  test('come in portions where the answer would be larger than Excel sends', async () => {
    const bytes = await planOfActions(300);
    const whole = await opens(bytes).host.read();
    const { excel, host } = opens(bytes);
    excel.payloadLimit = 30_000;
    expect(await host.read()).toEqual(whole);
    await host.apply([
      { type: 'set-content', cell: { sheet: 'Plan', row: 7, column: 3 }, content: { kind: 'number', raw: '7' } },
    ]);
    expect(excel.book.sheets[0]!.at(7, 3).content).toEqual({ kind: 'number', raw: '7' });
    for (const { responseBytes } of excel.requests) expect(responseBytes).toBeLessThan(31_000);
  });
});
