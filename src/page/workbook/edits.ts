import type { Session } from '../../ui';
import { cellAddress, type CellContent, type CellRef, type Edits } from '../../sheets';
import { texts } from '../texts';

/** Writes what is typed into cells, in the order in which it was typed, one write after the other. */
export function cellWriter(session: Session): (cell: CellRef, content: CellContent) => Promise<void> {
  let before = Promise.resolve();
  const write = async (cell: CellRef, content: CellContent): Promise<void> => {
    const edits: Edits = [{ type: 'set-content', cell, content }];
    await idle(session);
    await session.write(edits, texts.grid.written(cellAddress(cell.row, cell.column), cell.sheet));
  };
  return (cell, content) => (before = before.then(() => write(cell, content)));
}

/** Another act on the workbook may be under way. */
function idle(session: Session): Promise<void> {
  if (!session.getState().writing) return Promise.resolve();
  return new Promise((resolve) => {
    const end = session.subscribe(() => {
      if (session.getState().writing) return;
      end();
      resolve();
    });
  });
}
