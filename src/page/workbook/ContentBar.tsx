import type { ReactNode } from 'react';
import { cellAddress } from '../../sheets';
import { texts } from '../texts';
import { editableText } from '../grid/model/editable';
import type { Place } from '../grid/model/moves';
import type { SheetModel } from '../grid/model/sheetModel';

/** Where the user stands, and what the cell holds beneath what it shows. */
export function ContentBar({ model, active }: { readonly model: SheetModel; readonly active: Place }): ReactNode {
  const cell = model.cellAt(active.row, active.column);
  const content = cell?.formula != null ? `=${cell.formula}` : editableText(cell, cell ? model.textOf(cell) : '');
  return (
    <div className="content-bar">
      <span className="content-address">{cellAddress(active.row, active.column)}</span>
      <span className="content-text" title={content}>
        <span className="only-read">{texts.grid.content}</span> {content}
      </span>
    </div>
  );
}
