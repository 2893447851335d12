import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { FLAG_LOOKS, type FlaggedCell } from '../../../sheets';

export interface TipPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is to be told on a flagged cell, beside it. `view`: what of the grid is in sight. */
export function CellTip({
  flag,
  place,
  view,
}: {
  readonly flag: FlaggedCell;
  readonly place: TipPlace;
  readonly view: RefObject<HTMLElement | null>;
}): ReactNode {
  const own = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    if (!own.current || !view.current) return;
    const { offsetWidth, offsetHeight } = own.current;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = view.current;
    const right = scrollLeft + clientWidth;
    const fitsBelow = place.bottom + offsetHeight + 12 <= scrollTop + clientHeight;
    setAt({
      left: Math.max(scrollLeft + 4, Math.min(place.left, right - offsetWidth - 12)),
      top: fitsBelow ? place.bottom + 6 : Math.max(scrollTop, place.top - offsetHeight - 6),
    });
  }, [place.left, place.top, place.bottom, view, flag]);
  return (
    <div
      ref={own}
      role="tooltip"
      id="cell-tip"
      className="grid-tip"
      style={at ?? { left: place.left, top: place.bottom }}
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
