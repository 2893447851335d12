import { memo, type ReactNode } from 'react';
import { columnLetters } from '../../../sheets';
import { texts } from '../../texts';
import type { SheetModel } from '../model/sheetModel';
import { Fold } from './Fold';
import { heldClass, HeldBoxes } from './held';
import { HEAD_HEIGHT, HEAD_WIDTH } from './sizes';

interface ColumnHeadsProps {
  readonly model: SheetModel;
  readonly columns: readonly number[];
  /** How many of the first stay in view. */
  readonly held: number;
  readonly active: number;
  readonly onOpenFold: (column: number) => void;
}

export const ColumnHeads = memo(function ColumnHeads({
  model,
  columns,
  held,
  active,
  onOpenFold,
}: ColumnHeadsProps): ReactNode {
  const boxes = new HeldBoxes();
  return (
    <thead className="grid-heads">
      <tr role="row" aria-rowindex={1} className="grid-heads-row">
        <th role="columnheader" scope="col" className="grid-corner" aria-colindex={1}>
          <span className="only-read">{texts.grid.rowNumbers}</span>
        </th>
        {columns.map((at) => {
          const track = model.columns.all[at];
          if (!track) return null;
          const left = HEAD_WIDTH + track.start;
          const isHeld = at < held;
          const style = {
            left,
            width: track.size,
            height: HEAD_HEIGHT,
            ...(isHeld && { marginLeft: boxes.spaceBefore(left, track.size) }),
          };
          const n = track.to - track.from + 1;
          const isHere = track.folded === null && track.from === active;
          return (
            <th
              key={track.from}
              role="columnheader"
              scope="col"
              className={`grid-column-head${isHere ? ' grid-here' : ''}${isHeld ? heldClass(at, held) : ''}`}
              style={style}
              aria-colindex={track.from + 2}
            >
              {track.folded === null ? (
                columnLetters(track.from)
              ) : (
                <Fold
                  label={track.folded === 'hidden' ? texts.grid.hiddenColumns(n) : texts.grid.blankColumns(n)}
                  onOpen={() => onOpenFold(track.from)}
                />
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
});
