import type { KeyboardEvent, ReactNode } from 'react';
import { FLAG_LOOKS, type FlagSeverity, type SheetSnapshot } from '../../sheets';
import { texts } from '../texts';

interface SheetTabsProps {
  readonly sheets: readonly SheetSnapshot[];
  readonly selected: string;
  /** The worst finding on each sheet. */
  readonly marks: ReadonlyMap<string, FlagSeverity>;
  readonly onSelect: (sheet: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export function SheetTabs({ sheets, selected, marks, onSelect }: SheetTabsProps): ReactNode {
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const at = sheets.findIndex(({ name }) => name === selected);
    const by = STEPS[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? sheets.length - 1 : by === undefined ? null : at + by;
    const next = to === null ? undefined : sheets[(to + sheets.length) % sheets.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.name);
    event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=tab]')[sheets.indexOf(next)]?.focus();
  };
  return (
    <div role="tablist" aria-label={texts.grid.sheets} className="sheet-tabs">
      {sheets.map(({ name, visibility }) => {
        const mark = marks.get(name);
        const isSelected = name === selected;
        return (
          <button
            key={name}
            type="button"
            role="tab"
            id={isSelected ? 'sheet-tab' : undefined}
            aria-selected={isSelected}
            {...(isSelected && { 'aria-controls': 'sheet' })}
            tabIndex={isSelected ? 0 : -1}
            className={`sheet-tab${visibility === 'visible' ? '' : ' sheet-hidden'}`}
            onClick={() => onSelect(name)}
            onKeyDown={onKeyDown}
          >
            {mark && (
              <span className={`sheet-mark mark-${mark}`}>
                <span aria-hidden="true">{FLAG_LOOKS[mark].mark}</span>
                <span className="only-read">{FLAG_LOOKS[mark].label}. </span>
              </span>
            )}
            {name}
            {visibility !== 'visible' && <span className="sheet-note"> {texts.grid.hiddenSheet}</span>}
          </button>
        );
      })}
    </div>
  );
}
