import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';

interface SplitterProps {
  readonly label: string;
  /** The width of what stands at its right, in pixels. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

const STEP = 24;

export function Splitter({ label, value, least, most, onChange }: SplitterProps): ReactNode {
  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted: Readonly<Record<string, number>> = {
      ArrowLeft: value + STEP,
      ArrowRight: value - STEP,
      Home: most,
      End: least,
    };
    const to = wanted[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onChange(to);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onChange(window.innerWidth - event.clientX - 4);
  };
  // A separator that is moved is a widget (ARIA 1.2, « window splitter »); the rules know only the one that is not.
  /* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    />
  );
  /* eslint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */
}
