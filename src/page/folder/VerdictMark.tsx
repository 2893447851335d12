import type { Status } from '../../checking';
import { MARKS, STATUS_NAMES } from '../../report';
import type { ReactNode } from 'react';

/** A sign and its words: colour says nothing by itself. */
export function VerdictMark({ status }: { readonly status: Status }): ReactNode {
  return (
    <span className={`verdict-mark verdict-${status}`}>
      <span aria-hidden="true">{MARKS[status]}</span> {STATUS_NAMES[status]}
    </span>
  );
}
