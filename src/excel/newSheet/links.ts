import { cellAddress, quoteSheetName, type CellRef, type NewSheet } from '../../sheets';
import { PER_ACTION, type Step } from '../steps/step';

/** Links to cells, set before contents and looks: Excel gives a cell a text and a look of its own with a link. */
export function linkSteps({ name, rows }: NewSheet): readonly Step[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, link }): Step[] => {
      if (!link) return [];
      const documentReference = referenceTo(link);
      return [
        {
          size: documentReference.length + PER_ACTION,
          run: ({ workbook }) => {
            const range = workbook.worksheets.getItem(name).getRangeByIndexes(row, column, 1, 1);
            range.hyperlink = { documentReference };
          },
        },
      ];
    }),
  );
}

function referenceTo({ sheet, row, column }: CellRef): string {
  return `${quoteSheetName(sheet)}!${cellAddress(row, column)}`;
}
