import type { Session } from '../../ui';
import { cellAddress, type CellContent, type CellRef, type Edits } from '../../sheets';
import { texts } from '../texts';
import { idle } from './idle';

interface CellWriter {
  readonly write: (cell: CellRef, content: CellContent) => void;
  readonly undo: () => void;
}

/** Writes what is typed into cells, and takes writes back, in the order in which it was asked, one after the other. */
export function cellWriter(session: Session): CellWriter {
  let before = Promise.resolve();
  const next = (act: () => Promise<unknown>): void => {
    before = before.then(async () => {
      // Another act on the workbook may be under way.
      await idle(session);
      await act();
    });
  };
  return {
    write: (cell, content) => {
      const edits: Edits = [{ type: 'set-content', cell, content }];
      next(() => session.write(edits, texts.grid.written(cellAddress(cell.row, cell.column), cell.sheet)));
    },
    undo: () => next(() => session.undo()),
  };
}
