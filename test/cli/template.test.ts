import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/files';
import { cofisol, emptyFolder } from '../support/cofisol';

const folder = emptyFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);
const namesOf = (file: string): readonly string[] => readWorkbook(readFileSync(file)).sheets.map(({ name }) => name);

describe('cofisol template', () => {
  test('writes twenty fiches for a département, and says what comes next', async () => {
    const { status, stdout } = await cofisol(['template', '--kind', 'departement', '--out', at('modele.xlsx')]);
    expect(status).toBe(0);
    expect(stdout).toContain('20 fiches-actions, 4 années');
    expect(stdout).toContain('cofisol check');
    const names = namesOf(at('modele.xlsx'));
    expect(names[0]).toBe("Mode d'emploi");
    expect(names).toContain('Fiche 20');
  });

  test('a list for a métropole, its years and its name', async () => {
    const file = at('ma liste.xlsx');
    const args = ['--layout', 'liste', '--years', '2026-2027', '--actions', '5', '--collectivity', 'Nantes Métropole'];
    const { status, stdout } = await cofisol(['template', '--kind', 'metropole', '--out', file, ...args]);
    expect(status).toBe(0);
    expect(stdout).toContain(`cofisol check "${file}"`);
    expect(namesOf(file)).toContain('Plan de financement');
    const texts = readWorkbook(readFileSync(file)).sheets.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])),
    );
    expect(texts).toContain('Nantes Métropole');
    expect(texts.filter((text) => text.includes('2024'))).toEqual([
      expect.stringContaining("d'après la foire aux questions"),
    ]);
  });

  test('the empty template is no fault: check says that nothing is typed in yet', async () => {
    const { status, stdout } = await cofisol(['check', at('modele.xlsx'), '--quiet']);
    expect(status).toBe(2);
    expect(stdout).toContain('encore vide');
  });

  test('never takes the place of a file: it may have been filled in', async () => {
    writeFileSync(at('rempli.xlsx'), 'le travail de quelqu’un');
    const { status, stderr } = await cofisol(['template', '--kind', 'departement', '--out', at('rempli.xlsx')]);
    expect(status).toBe(2);
    expect(stderr.replace(/\s/gu, ' ')).toContain('existe déjà');
    expect(readFileSync(at('rempli.xlsx'), 'utf8')).toBe('le travail de quelqu’un');
  });

  test.each([
    ['no kind', ['--out', at('x.xlsx')], '--kind'],
    [
      'a year outside of the contract',
      ['--kind', 'departement', '--out', at('x.xlsx'), '--years', '2027-2029'],
      '2028',
    ],
    ['years the wrong way round', ['--kind', 'departement', '--out', at('x.xlsx'), '--years', '2027-2024'], '--years'],
    ['no number of actions', ['--kind', 'departement', '--out', at('x.xlsx'), '--actions', '0'], '--actions'],
    ['an unknown layout', ['--kind', 'departement', '--out', at('x.xlsx'), '--layout', 'tableau'], '« tableau »'],
    ['no workbook', ['--kind', 'departement', '--out', at('x.csv')], '.xlsx'],
  ])('a wrong call is explained and writes nothing: %s', async (_what, args, told) => {
    const { status, stdout, stderr } = await cofisol(['template', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.replace(/\s/gu, ' ')).toContain(told);
    expect(existsSync(at('x.xlsx'))).toBe(false);
  });
});
