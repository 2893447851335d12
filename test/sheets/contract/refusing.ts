import { EditProblem, type Edit, type WorkbookHost } from '../../../src/sheets';
import type { OpenHost } from '../hostContract';
import { placesOf } from './places';

async function refused(host: WorkbookHost, edits: readonly Edit[]): Promise<EditProblem> {
  const problem: unknown = await host.apply(edits).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(problem instanceof EditProblem)) throw new Error('the edits were not refused');
  return problem;
}

export function refusing(open: OpenHost): void {
  test('stays as it was when one of several edits is refused, and nobody is told of a change', async () => {
    const host = await open();
    const before = await host.read();
    const [cell] = placesOf(before).numbers;
    let calls = 0;
    host.onChanged(() => calls++);
    const problem = await refused(host, [
      { type: 'set-content', cell: cell!, content: { kind: 'number', raw: '1' } },
      { type: 'set-format', cell: cell!, format: '0.0000' },
      { type: 'set-content', cell: { ...cell!, sheet: 'Absente' }, content: { kind: 'blank' } },
    ]);
    expect(problem.code).toBe('no-such-sheet');
    expect(problem.message).toMatch(/«\s?Absente\s?»/u);
    expect(await host.read()).toEqual(before);
    expect(calls).toBe(0);
  });

  test('refuses to take out a sheet that Cofisol did not make', async () => {
    const host = await open();
    const before = await host.read();
    const [sheet] = before.sheets;
    expect((await refused(host, [{ type: 'remove-sheet', sheet: sheet!.name }])).message).not.toBe('');
    expect(await host.read()).toEqual(before);
  });

  test('can be written to after a refusal', async () => {
    const host = await open();
    const [cell] = placesOf(await host.read()).blank(1);
    await refused(host, [{ type: 'set-content', cell: { ...cell!, sheet: 'Absente' }, content: { kind: 'blank' } }]);
    await expect(
      host.apply([{ type: 'set-content', cell: cell!, content: { kind: 'boolean', value: false } }]),
    ).resolves.toBeDefined();
  });
}
