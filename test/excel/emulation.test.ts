import { clickOn, openInExcel } from '../excel-host';
import { opens } from './support';
import { at, planOfActions } from './workbooks';

describe('The emulated Excel', () => {
  test('answers nothing that it was not taught, and says so', async () => {
    const excel = openInExcel(await planOfActions(1));
    const asking = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.charts.load('items/name');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'NotImplemented' });
    expect(excel.notEmulated).toEqual([expect.stringMatching(/Worksheet\.Charts/)]);
  });

  test('refuses what its level of Excel has not, by the library itself', async () => {
    openInExcel(await planOfActions(1), '1.9');
    const asking = Excel.run(async (context) => {
      context.workbook.comments.load('items/id');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('keeps an add-in from reading what it has not asked for', async () => {
    openInExcel(await planOfActions(1));
    const asking = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1');
      await context.sync();
      return range.values;
    });
    await expect(asking).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('leaves what was done before an action that fails, as Excel does', async () => {
    const { excel } = opens(await planOfActions(1));
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.getRange('H1').formulas = [[1]];
      sheet.getRange('H2').formulas = [[1, 2]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(excel.book.sheets[0]!.changes()).toHaveLength(1);
  });

  test('tells who listens where the user goes', async () => {
    const { excel } = opens(await planOfActions(1));
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void told.push(address)));
      await context.sync();
    });
    clickOn(excel, at(1, 2));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(told).toEqual(['C2']);
  });

  test('opens a new workbook beside the one at hand', async () => {
    const { excel } = opens(await planOfActions(1));
    await Excel.createWorkbook(Buffer.from('un classeur').toString('base64'));
    const [created] = excel.book.created;
    expect([created?.isOpen, Buffer.from(created?.bytes ?? []).toString()]).toEqual([true, 'un classeur']);
  });

  test('would take a text that begins like a formula for one, where no apostrophe stands before it', async () => {
    const { excel } = opens(await planOfActions(1));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('H1:I1').formulas = [['=1+1', "'=1+1"]];
      await context.sync();
    });
    const kinds = [7, 8].map((column) => excel.book.sheets[0]!.at(0, column).content.kind);
    expect(kinds).toEqual(['formula', 'text']);
  });
});
