import type { ReactNode } from 'react';

/** Rows or columns that are folded: a press shows them. */
export function Fold({ label, onOpen }: { readonly label: string; readonly onOpen: () => void }): ReactNode {
  return (
    <button type="button" className="grid-fold" title={label} aria-label={label} onClick={onOpen}>
      <span aria-hidden="true">⋯</span>
    </button>
  );
}
