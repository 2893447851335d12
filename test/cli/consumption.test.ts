import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cofisol, emptyFolder } from '../support/cofisol';
import { MORE, UNSAID } from './consumption/more-workbooks';
import { workbookFile } from './consumption/workbook';
import { SAID, type Case } from './consumption/workbooks';

const folder = emptyFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fileOf({ family, sheets }: Case): Promise<string> {
  const file = path.join(folder, `${family.replace(/[^a-z]/gi, '')}.xlsx`);
  writeFileSync(file, await workbookFile(sheets));
  return file;
}

const run = async (file: string, year: number, format: string) =>
  cofisol(['execution', file, '--year', String(year), '--format', format]);

describe('cofisol execution, d’un vrai classeur .xlsx à chaque montant', () => {
  test.each([...SAID, ...MORE, ...UNSAID])('$family', async (one) => {
    const file = await fileOf(one);
    const { status, stdout, stderr } = await run(file, one.year, 'json');
    expect([status, stderr]).toEqual([0, '']);
    const { actions } = JSON.parse(stdout) as { readonly actions: readonly Record<string, unknown>[] };
    const figures = actions.map((action) =>
      Object.fromEntries(Object.entries(action).filter(([key]) => key !== 'title' && key !== 'axis')),
    );
    expect(figures).toEqual(
      one.expected.map((action) => ({ carryOver: null, reduction: null, estimated: false, ...action })),
    );
    const page = (await run(file, one.year, 'text')).stdout.replace(/[\u00A0\u202F]/g, ' ');
    for (const sentence of one.told ?? []) expect(page).toContain(sentence);
    if (!one.told) expect(page).not.toMatch(/inconnu|n'est pas/);
  });
});
