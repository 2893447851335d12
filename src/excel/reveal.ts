import { EditProblem, french, type CellRef } from '../sheets';
import { inExcel, isLostItem, type CallPorts } from './calls';
import type { Known } from './known';

/**
 * Shows a cell in Excel.
 * @throws EditProblem where its sheet is hidden or gone, or another workbook is in front
 */
export async function reveal(ports: CallPorts, known: Known | null, cell: CellRef): Promise<void> {
  const sheet = known?.sheets.find(({ name }) => name === cell.sheet);
  if (sheet && !sheet.isVisible) {
    throw new EditProblem(
      'not-supported',
      french(
        `La feuille « ${cell.sheet} » est masquée : affichez-la dans Excel (clic droit sur un onglet, « Afficher »), puis recommencez.`,
      ),
    );
  }
  try {
    await inExcel(ports, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet?.id ?? cell.sheet);
      worksheet.activate();
      worksheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
      await context.sync();
    });
  } catch (error) {
    throw told(error, cell);
  }
}

function told(error: unknown, { sheet }: CellRef): unknown {
  if (!(error instanceof EditProblem) || error.cause === undefined) return error;
  if (isLostItem(error.cause)) {
    return new EditProblem(
      'no-such-sheet',
      french(`La feuille « ${sheet} » n’est plus dans le classeur : contrôlez-le de nouveau.`),
      [],
      { cause: error.cause },
    );
  }
  return new EditProblem(
    'busy',
    french(
      'Excel n’a pas pu montrer la cellule, sans doute parce qu’un autre classeur est au premier plan : cliquez dans le classeur contrôlé, puis recommencez.',
    ),
    [],
    { cause: error.cause },
  );
}
