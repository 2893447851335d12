import { useState, type CSSProperties, type ReactNode } from 'react';
import { texts } from '../texts';
import { preference, remember } from './preferences';
import { Splitter } from './Splitter';

export type Side = 'workbook' | 'control';

interface SidesProps {
  /** The one that is shown where there is no room for both. */
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly workbook: ReactNode;
  readonly control: ReactNode;
}

const WIDTH = { least: 320, most: 960 };

/** Workbook and interface beside each other; on a narrow screen one of them. */
export function Sides({ side, onSide, workbook, control }: SidesProps): ReactNode {
  const [width, setWidth] = useState(() => within(Number(preference('width') ?? usualWidth())));
  const change = (wanted: number): void => {
    setWidth(within(wanted));
    remember('width', String(within(wanted)));
  };
  const sides: readonly Side[] = ['control', 'workbook'];
  return (
    <>
      <nav className="side-switch" aria-label={texts.shell.sides}>
        {sides.map((name) => (
          <button key={name} type="button" aria-pressed={side === name} onClick={() => onSide(name)}>
            {texts.shell[name]}
          </button>
        ))}
      </nav>
      <main className={`sides side-${side}`} style={{ '--control-width': `${width}px` } as CSSProperties}>
        <div className="side side-of-workbook">{workbook}</div>
        <Splitter label={texts.shell.split} value={width} least={WIDTH.least} most={WIDTH.most} onChange={change} />
        <div className="side side-of-control">{control}</div>
      </main>
    </>
  );
}

function within(width: number): number {
  return Number.isFinite(width) ? Math.max(WIDTH.least, Math.min(WIDTH.most, Math.round(width))) : usualWidth();
}

/** A quarter of a wide screen, and enough for a card on any other. */
function usualWidth(): number {
  return Math.max(460, Math.min(640, Math.round(window.innerWidth / 4)));
}
