import { editWorkbook, readWorkbook } from '../../src/files';
import { ownSheets } from '../../src/sheets';
import { packageDifferences } from '../features/compare/packages';
import { VARIANTS } from '../features/variants';
import { sheetWithEverything } from '../support/newSheets';
import { packageIsSound } from '../support/sound';

const open = Object.entries(VARIANTS).filter(([name]) => !name.includes('protected'));

describe.each(open)(
  'A sheet with charts, behind the chart sheet of the workbook with every feature, %s,',
  (_, make) => {
    const before = make();
    const sheet = sheetWithEverything("L'avenant 2025", 'Récapitulatif');
    const added = editWorkbook(before, [{ type: 'add-sheet', sheet, before: 'Fiche 3.1' }]);

    test('leaves a workbook that Excel opens, and is known as ours and intact', () => {
      packageIsSound(added, before);
      expect(ownSheets(readWorkbook(added))).toEqual([{ sheet: "L'avenant 2025", purpose: 'essai', intact: true }]);
    });

    test('leaves all cells and names to the sheets that they were of', () => {
      const [was, is] = [readWorkbook(before), readWorkbook(added)];
      expect(is.sheets.filter(({ name }) => name !== sheet.name)).toEqual(was.sheets);
      expect(is.names.slice(0, was.names.length)).toEqual(was.names);
    });

    test('taken out again leaves every part as it was, but for the styles that came with it', () => {
      const after = editWorkbook(added, [{ type: 'remove-sheet', sheet: sheet.name }]);
      packageIsSound(after, before);
      const { changed, ...rest } = packageDifferences(before, after);
      const { 'xl/styles.xml': styles, ...others } = changed;
      expect(rest).toEqual({ added: rest.added.filter((part) => part === 'xl/styles.xml'), removed: [] });
      expect(styles?.filter((one) => !/^(\+|opened|@ .*@count)/.test(one)) ?? []).toEqual([]);
      // Where the workbook had no styles, their part was made and stays.
      const made = rest.added.length > 0 ? ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'] : [];
      expect(Object.keys(others)).toEqual(made);
    });
  },
);
