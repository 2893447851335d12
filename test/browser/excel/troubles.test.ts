import { Workbook, type Buffer as Bytes } from 'exceljs';
import { fileHost } from '../../../src/files';
import { typeInto, type EmulatedExcel } from '../../excel-host';
import { at, smallContract } from '../../excel/workbooks';
import { describeWithChromium, eventually } from '../../support/chromium';
import { choose, goTo, openChecked, press, says, told, verdictOn, words } from './gestures';
import type { Pane, PaneOptions } from './openPane';
import { builtPanes, type Panes } from './panes';

/** The cost of the first action, and its share of the State. */
const COST = at(4, 7, 'Récapitulatif');
const STATE = at(4, 4, 'Récapitulatif');

const ours = ({ book }: EmulatedExcel): number =>
  book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).filter((one) => one.formula.includes('cofisol'))
    .length;

describeWithChromium('the built pane', () => {
  let panes: Panes;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await smallContract();
    panes = await builtPanes();
  }, 400_000);
  afterAll(() => panes.close());

  const checked = (options: PaneOptions = {}): Promise<Pane> => openChecked(panes, bytes, options);

  /** What has to be said once the user or another has typed something. */
  function changedVerdict(excel: EmulatedExcel): string {
    const verdict = verdictOn(excel.save());
    expect(verdict).not.toBe(verdictOn(bytes));
    return verdict;
  }

  async function toFlags({ page }: Pane): Promise<void> {
    await goTo(page, 'Écrire');
    await choose(page, 'Les repères');
  }

  test.each(['1.9', '1.14'] as const)('an Excel of ExcelApi %s checks, flags and clears', async (level) => {
    const pane = await checked({ level });
    await toFlags(pane);
    await press(pane.page, /^Marquer/);
    await told(pane.page, "C'est écrit");
    expect(ours(pane.excel)).toBeGreaterThan(0);
    await press(pane.page, 'Annuler cette écriture');
    await told(pane.page, 'Écriture annulée');
    expect(ours(pane.excel)).toBe(0);
    expect(pane.complaints()).toEqual([]);
    await pane.close();
  });

  test('opened from the ribbon to remove flags, removes exactly those of Cofisol', async () => {
    const file = fileHost(bytes);
    await file.apply([{ type: 'set-flags', flags: [{ severity: 'error', cells: [COST], labels: [], message: 'x' }] }]);
    const pane = await panes.open(file.bytes(), { query: '?action=effacer' });
    await told(pane.page, "C'est écrit : le retrait des repères");
    expect(ours(pane.excel)).toBe(0);
    await pane.close();
  });

  test('an edit is told as made since the check, and checked at once only where that was asked for', async () => {
    const pane = await checked();
    const { page, excel } = pane;
    const asked = excel.syncs.length;
    typeInto(excel, COST, 'à voir');
    await says(page, 'Modifié depuis le contrôle');
    expect(excel.syncs.length).toBe(asked);
    await page.getByRole('checkbox', { name: words('Contrôler après chaque modification') }).check();
    await says(page, changedVerdict(excel));
    typeInto(excel, COST, 10_000);
    await says(page, verdictOn(bytes));
    await pane.close();
  });

  test('what a co-author changes between the check and the write is never written over', async () => {
    const pane = await checked();
    const { page, excel } = pane;
    await toFlags(pane);
    excel.faults.at(1, { kind: 'before', happens: () => typeInto(excel, STATE, 'à voir', 'co-author') });
    await press(page, /^Marquer/);
    await told(page, 'a été modifiée depuis le contrôle');
    expect(ours(excel)).toBe(0);
    await press(page, /^Contrôler$/);
    await says(page, changedVerdict(excel));
    await press(page, /^Marquer/);
    await told(page, "C'est écrit");
    expect(ours(excel)).toBeGreaterThan(0);
    await pane.close();
  });

  test('while a cell is being edited it says what to do, waits, and can be given up', async () => {
    const pane = await checked();
    const { page, excel } = pane;
    await toFlags(pane);
    excel.startCellEdit();
    await press(page, /^Marquer/);
    await told(page, 'Terminez la saisie (Entrée)');
    await press(page, 'Abandonner');
    await told(page, 'Opération abandonnée : rien n’a été changé');
    await press(page, /^Marquer/);
    await told(page, 'Terminez la saisie (Entrée)');
    expect(ours(excel)).toBe(0);
    excel.endCellEdit();
    await told(page, "C'est écrit");
    expect(ours(excel)).toBeGreaterThan(0);
    await pane.close();
  });

  test('locked cells are listed, and the others can be written without them', async () => {
    const locked = await withLockedPlan(bytes);
    const pane = await panes.open(locked, { query: '?action=controler' });
    const { page, excel } = pane;
    await says(page, verdictOn(locked));
    await goTo(page, 'Écrire');
    await choose(page, 'Aussi les parts inscrites qui diffèrent');
    await press(page, 'Tout cocher');
    await press(page, /^Écrire \d+ cellules/);
    await told(page, 'sont protégées');
    expect(excel.book.sheets[0]!.changes()).toEqual([]);
    await press(page, 'Continuer sans leurs lignes');
    await press(page, /^Écrire \d+ cellule/);
    await told(page, "C'est écrit");
    expect(excel.book.sheets[0]!.changes().map(({ row }) => row)).toEqual([5, 5]);
    await pane.close();
  });

  test('a workbook that can only be read is checked, and says so', async () => {
    const pane = await checked({ before: ({ book }) => void (book.isReadOnly = true) });
    await pane.page.getByText(words('lecture seule')).first().waitFor();
    await toFlags(pane);
    await press(pane.page, /^Marquer/);
    await told(pane.page, 'lecture seule');
    expect(ours(pane.excel)).toBe(0);
    await pane.close();
  });

  test('a request that Excel does not answer is told, and works when it is made again', async () => {
    const pane = await checked();
    const { page, excel } = pane;
    excel.faults.at(1, { kind: 'unreachable' });
    await press(page, /^Contrôler$/);
    await told(page, 'Excel est occupé');
    await press(page, /^Contrôler$/);
    await says(page, verdictOn(bytes));
    await pane.close();
  });

  test('a workbook of its own opens beside the one at hand, which stays as it was', async () => {
    const pane = await checked();
    const { page, excel } = pane;
    await goTo(page, 'Avenant');
    await press(page, 'Classeur à part');
    await eventually(
      () => Promise.resolve(excel.book.created),
      (created) => expect(created.map(({ isOpen }) => isOpen)).toEqual([true]),
    );
    const book = new Workbook();
    await book.xlsx.load(excel.book.created[0]!.bytes as unknown as Bytes);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Avenant 2026']);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Récapitulatif', 'Plafonds']);
    await pane.close();
  });

  test.each(['refuses', 'never answers'] as const)('says so within 5 s where the CDN %s Office.js', async (cdn) => {
    const pane = await panes.open(bytes, { cdn, before: (_, page) => page.clock.install() });
    if (cdn === 'never answers') await pane.page.clock.runFor(5_000);
    await told(pane.page, 'Le lien avec Excel ne se charge pas');
    expect(await pane.page.getByRole('button', { name: words('Réessayer') }).count()).toBe(1);
    await pane.close();
  });

  test('opened in a browser, says where it belongs and gives the address of the page', async () => {
    const pane = await panes.open(bytes, { isInExcel: false });
    await told(pane.page, "Ce volet s'ouvre dans Excel");
    const address = await pane.page.getByRole('link').getAttribute('href');
    await pane.page.goto(address!);
    expect(await pane.page.title()).toMatch(/Cofisol/);
    await pane.close();
  });

  test('an Excel that is too old is told which one it takes', async () => {
    const pane = await panes.open(bytes, { level: '1.8' });
    await told(pane.page, 'Cette version d’Excel est trop ancienne');
    expect(pane.excel.syncs).toEqual([]);
    await pane.close();
  });

  test('asks nobody but its own folder and the address of Office.js', () => {
    expect(panes.asked.ofOthers).toEqual([]);
  });
});

/** The first line of the plan is locked, the others are not. */
async function withLockedPlan(bytes: Uint8Array): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(bytes as unknown as Bytes);
  const plan = book.getWorksheet('Récapitulatif')!;
  for (const row of [6, 7])
    plan.getRow(row).eachCell({ includeEmpty: true }, (cell) => (cell.protection = { locked: false }));
  await plan.protect('', {});
  return new Uint8Array(await book.xlsx.writeBuffer());
}
