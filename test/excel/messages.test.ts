import type { EditProblem, Edit } from '../../src/sheets';
import type { Waiting } from '../../src/excel';
import { typeInto } from '../excel-host';
import { number, sheetWithEverything } from '../support/newSheets';
import { opens, sample } from './support';
import { at, flagsOn, planOfActions } from './workbooks';

const write = (row = 1, column = 3): Edit => ({ type: 'set-content', cell: at(row, column), content: number('7') });

async function problemOf(work: Promise<unknown>): Promise<EditProblem> {
  return (await work.then(
    () => {
      throw new Error('nothing was refused');
    },
    (error: unknown) => error,
  )) as EditProblem;
}

/** The message, no-break spaces as plain ones. */
function said({ message }: EditProblem): string {
  return message.replaceAll('\u00A0', ' ');
}

describe('While a cell is being edited', () => {
  test('the user is told how to go on, and the work is done as soon as the cell is left', async () => {
    const waitings: (Waiting | null)[] = [];
    const { excel, host } = opens(await planOfActions(2), '1.15', { onWaiting: (one) => waitings.push(one) });
    await host.read();
    excel.startCellEdit();
    const applied = host.apply([write()]);
    await until(() => waitings.length > 0);
    expect(waitings[0]?.message).toMatch(/Terminez la saisie \(Entrée\) ou annulez-la \(Échap\)/);
    expect(excel.book.sheets[0]!.changes()).toEqual([]);
    excel.endCellEdit();
    await applied;
    expect(waitings.at(-1)).toBeNull();
    expect(excel.book.sheets[0]!.at(1, 3).content).toEqual(number('7'));
  });

  test('a cancelled write is never made, not even once the cell is left', async () => {
    const waitings: (Waiting | null)[] = [];
    const { excel, host } = opens(await planOfActions(2), '1.15', { onWaiting: (one) => waitings.push(one) });
    await host.read();
    excel.startCellEdit();
    const applied = host.apply([write()]);
    await until(() => waitings.length > 0);
    waitings[0]?.cancel();
    const problem = await problemOf(applied);
    expect(problem).toMatchObject({ code: 'busy' });
    expect(said(problem)).toMatch(/^Opération abandonnée/);
    excel.endCellEdit();
    await host.read();
    expect(excel.book.sheets[0]!.changes()).toEqual([]);
  });

  test('that began between the look and the write nothing is half done', async () => {
    const waitings: (Waiting | null)[] = [];
    const { excel, host } = opens(await planOfActions(2), '1.15', { onWaiting: (one) => waitings.push(one) });
    await host.read();
    excel.faults.at(2, { kind: 'before', happens: () => excel.startCellEdit() });
    const applied = host.apply([write(), flagsOn(2)]);
    await until(() => waitings.length > 0);
    expect(excel.book.sheets[0]!.changes()).toEqual([]);
    excel.endCellEdit();
    await applied;
    expect(excel.book.sheets[0]!.changes()).toHaveLength(1);
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('What somebody else changed', () => {
  test.each(['user', 'co-author'] as const)('by a %s since the check is never written over', async (by) => {
    const { excel, host } = opens(await planOfActions(3));
    await host.read();
    typeInto(excel, at(2, 2), 55, by);
    const problem = await problemOf(host.apply([write()]));
    expect(problem).toMatchObject({ code: 'changed-since' });
    expect(said(problem)).toMatch(/« Plan » a été modifiée depuis le contrôle.*Contrôlez de nouveau/s);
    await host.read();
    await host.apply([write()]);
    expect(excel.book.sheets[0]!.at(2, 2).content).toEqual(number('55'));
  });

  test('between two requests of one write is never written over', async () => {
    const { excel, host } = opens(await planOfActions(3));
    await host.read();
    excel.faults.at(1, { kind: 'before', happens: () => typeInto(excel, at(1, 3), 8, 'co-author') });
    expect(await problemOf(host.apply([write()]))).toMatchObject({ code: 'changed-since' });
    expect(excel.book.sheets[0]!.at(1, 3).content).toEqual(number('8'));
  });

  test('stays unchecked after something else was taken back', async () => {
    const { excel, host } = opens(await planOfActions(3));
    await host.read();
    const inverse = await host.apply([write()]);
    typeInto(excel, at(2, 2), 55);
    expect((await host.revert(inverse)).kept).toEqual([]);
    expect(await problemOf(host.apply([write()]))).toMatchObject({ code: 'changed-since' });
  });

  test('a sheet lost or renamed is named', async () => {
    const { excel, host } = opens(await planOfActions(3));
    await host.read();
    excel.book.sheets[1]!.name = 'Plafonds';
    expect(said(await problemOf(host.apply([write()])))).toMatch(/« Enveloppe » s’appelle maintenant « Plafonds »/);
    excel.book.sheets.pop();
    const lost = await problemOf(host.apply([write()]));
    expect(lost).toMatchObject({ code: 'no-such-sheet' });
    expect(said(lost)).toMatch(/« Enveloppe » n’est plus dans le classeur/);
  });

  test('a sheet that is gone does not keep the rest of an apply from being taken back', async () => {
    const { excel, host } = opens(await planOfActions(3));
    await host.read();
    const inverse = await host.apply([
      write(),
      { type: 'set-content', cell: at(0, 1, 'Enveloppe'), content: number('1') },
    ]);
    excel.book.sheets.pop();
    expect((await host.revert(inverse)).kept).toEqual([at(0, 1, 'Enveloppe')]);
    expect(excel.book.sheets[0]!.changes()).toEqual([]);
  });

  test('is told to listeners once the user pauses, and what Cofisol writes at once and only once', async () => {
    const { excel, host } = opens(await planOfActions(3), '1.15', { pause: 30 });
    await host.read();
    let calls = 0;
    host.onChanged(() => calls++);
    await host.read();
    typeInto(excel, at(1, 2), 1);
    typeInto(excel, at(1, 2), 2);
    expect(calls).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(calls).toBe(1);
    await host.read();
    await host.apply([write()]);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(calls).toBe(2);
  });
});

describe('What Excel forbids is found before anything is written:', () => {
  const guarded = (change: (sheet: { protect: (password: string, options: object) => unknown }) => void) =>
    planOfActions(3, (book) => {
      const plan = book.getWorksheet('Plan')!;
      plan.getCell('D2').protection = { locked: false };
      change(plan);
    });

  test('locked cells are listed, open ones are written', async () => {
    const { excel, host } = opens(await guarded((plan) => plan.protect('', {})));
    await host.read();
    const asked = excel.syncs.length;
    const problem = await problemOf(host.apply([write(1), write(2), write(3)]));
    expect(problem).toMatchObject({ code: 'protected', cells: [at(2, 3), at(3, 3)] });
    expect(said(problem)).toMatch(/« Plan », D3 et D4 sont protégées.*nouvelle feuille/s);
    expect(excel.syncs.length - asked).toBe(1);
    await host.apply([write(1)]);
    expect(excel.book.sheets[0]!.changes()).toHaveLength(1);
  });

  test('flags on a protected sheet, with the sheet « Contrôle » as a way on', async () => {
    const { host } = opens(await guarded((plan) => plan.protect('', {})));
    await host.read();
    const problem = await problemOf(host.apply([flagsOn(2)]));
    expect(problem).toMatchObject({ code: 'protected' });
    expect(said(problem)).toMatch(/la seule feuille « Contrôle »/);
    expect(host.notices().map(({ code }) => code)).toEqual(['protected-sheets']);
  });

  test('a workbook that can only be read is checked, not written', async () => {
    const { excel, host } = opens(await planOfActions(2));
    excel.book.isReadOnly = true;
    await host.read();
    expect(host.notices()).toEqual([
      { code: 'read-only', message: expect.stringMatching(/lecture seule.*copie/s) as string },
    ]);
    expect(await problemOf(host.apply([write()]))).toMatchObject({ code: 'read-only' });
  });

  test('sheets can’t come where the structure is protected', async () => {
    const { excel, host } = opens(await planOfActions(2));
    excel.book.isStructureLocked = true;
    await host.read();
    const sheet = { name: 'Essai', purpose: 'essai', columns: [], rows: [] };
    expect(await problemOf(host.apply([{ type: 'add-sheet', sheet, before: null }]))).toMatchObject({
      code: 'structure-protected',
    });
  });

  test('the hidden cells of a merge, which would swallow what is written', async () => {
    const { excel, host } = opens(await planOfActions(3, (book) => book.getWorksheet('Plan')!.mergeCells('G2:G4')));
    await host.read();
    const problem = await problemOf(host.apply([write(1, 3), write(2, 6)]));
    expect(problem).toMatchObject({ code: 'in-merge', cells: [at(2, 6)] });
    expect(excel.book.sheets[0]!.changes()).toEqual([]);
  });
});

describe('What Cofisol can’t do in an open workbook', () => {
  test('a sheet with a chart is refused rather than written without it', async () => {
    const { excel, host } = opens(await planOfActions(1));
    const sheet = sheetWithEverything('Synthèse', 'Plan');
    const problem = await problemOf(host.apply([{ type: 'add-sheet', sheet, before: null }]));
    expect(said(problem)).toMatch(/« Synthèse » porte un graphique.*comme classeur à part/);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Plan', 'Enveloppe']);
  });
});

describe('Beside the check', () => {
  test('manual calculation is told, and Excel calculates when asked', async () => {
    const { excel, host } = opens(await planOfActions(2));
    excel.book.calculationMode = 'Manual';
    await host.read();
    expect(host.notices()).toEqual([
      { code: 'manual-calculation', message: expect.stringMatching(/valeurs sont peut-être périmées/) as string },
    ]);
    await host.recalculate();
    expect([excel.book.calculationMode, excel.book.calculations]).toEqual(['Manual', ['Full']]);
  });

  test('a cell is shown; where another workbook is in front the user is told', async () => {
    const { excel, host } = opens(sample('demo-departement.xlsx'));
    const { sheets } = await host.read();
    const name = sheets.at(-1)!.name;
    await host.reveal(at(4, 2, name));
    expect(excel.selection).toMatchObject({ top: 4, left: 2, bottom: 4, right: 2 });
    expect(excel.book.active.name).toBe(name);
    excel.isOtherWorkbookInFocus = true;
    expect(said(await problemOf(host.reveal(at(4, 2, name))))).toMatch(/autre classeur est au premier plan.*cliquez/s);
    expect(said(await problemOf(host.reveal(at(4, 2, 'Absente'))))).toMatch(/« Absente » n’est plus dans le classeur/);
  });

  test('the cell on which the user stands is told, of a range the first; the workbook is known by its name', async () => {
    const { excel, host } = opens(await planOfActions(3));
    await host.read();
    const stood: unknown[] = [];
    host.onSelected((cell) => stood.push(cell));
    await new Promise((resolve) => setTimeout(resolve, 0));
    const sheet = excel.book.sheets[0]!;
    excel.select({ sheet, top: 2, left: 3, bottom: 4, right: 4 });
    excel.flushEvents();
    await until(() => stood.length > 0);
    expect(stood).toEqual([at(2, 3)]);
    expect(host.fileName()).toBe('Contrat.xlsx');
  });

  test('a damaged part of corrections is read as one', async () => {
    const { excel, host } = opens(await planOfActions(1));
    excel.book.addXml('<corrections xmlns="urn:cofisol:corrections:1">{"version"');
    expect((await host.read()).customXml).toBe('');
  });
});
