import type { Edits } from '../../sheets';
import type { ShareLine, ShareWrite } from './types';

/** What writes the shares of the lines that the user takes: as values, or as formulas wherever one is exact. */
export function shareEdits(lines: readonly ShareLine[], as: 'values' | 'formulas'): Edits {
  return lines.flatMap(({ writes }) =>
    writes.map((write) => ({ type: 'set-content', cell: write.cell, content: contentOf(write, as) }) as const),
  );
}

function contentOf({ raw, formula }: ShareWrite, as: 'values' | 'formulas') {
  if (as === 'values' || formula === null) return { kind: 'number', raw } as const;
  return { kind: 'formula', formula, value: { kind: 'number', raw } } as const;
}
