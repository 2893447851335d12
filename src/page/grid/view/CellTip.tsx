import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { FLAG_LOOKS, type FlaggedCell } from '../../../sheets';
import type { Box } from './places';

interface CellTipProps {
  readonly flag: FlaggedCell;
  /** On the whole sheet. */
  readonly place: Box;
  /** Its row, or its column, stays where it is while the others scroll. */
  readonly isHeld: { readonly row: boolean; readonly column: boolean };
  /** What of the grid is in sight. */
  readonly view: RefObject<HTMLElement | null>;
}

/** What is to be told on a flagged cell, beside it. */
export function CellTip({ flag, place, isHeld, view }: CellTipProps): ReactNode {
  const own = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    if (!own.current || !view.current) return;
    const { offsetWidth, offsetHeight } = own.current;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = view.current;
    const cellLeft = place.left + (isHeld.column ? scrollLeft : 0);
    const cellTop = place.top + (isHeld.row ? scrollTop : 0);
    const bottom = cellTop + place.height;
    const fitsBelow = bottom + offsetHeight + 12 <= scrollTop + clientHeight;
    setAt({
      left: Math.max(scrollLeft + 4, Math.min(cellLeft, scrollLeft + clientWidth - offsetWidth - 12)),
      top: fitsBelow ? bottom + 6 : Math.max(scrollTop, cellTop - offsetHeight - 6),
    });
  }, [place.left, place.top, place.height, isHeld.row, isHeld.column, view, flag]);
  return (
    <div
      ref={own}
      role="tooltip"
      id="cell-tip"
      className="grid-tip"
      style={at ?? { left: place.left, top: place.top + place.height }}
    >
      {flag.findings.map(({ severity, message }) => (
        <p key={message}>
          <strong style={{ color: `#${FLAG_LOOKS[severity].font}`, backgroundColor: `#${FLAG_LOOKS[severity].fill}` }}>
            <span aria-hidden="true">{FLAG_LOOKS[severity].mark} </span>
            {FLAG_LOOKS[severity].label}
          </strong>{' '}
          {message}
        </p>
      ))}
    </div>
  );
}
