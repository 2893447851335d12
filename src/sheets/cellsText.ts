import { cellAddress, parseAddress } from './address';

/**
 * Exact cells, told shortly: « Récapitulatif : E8 à E12, G3 ; Enveloppe : B5 ». Neighbours of a column or a row become
 * a range, never broken at the end of a line; nothing is left out.
 */
export function cellsText(cells: readonly string[]): string {
  const bySheet = new Map<string, string[]>();
  for (const cell of cells) {
    const bang = cell.lastIndexOf('!');
    const sheet = cell.slice(0, bang);
    const addresses = bySheet.get(sheet) ?? [];
    addresses.push(cell.slice(bang + 1));
    bySheet.set(sheet, addresses);
  }
  return [...bySheet].map(([sheet, addresses]) => `${sheet}\u00A0: ${ranges(addresses).join(', ')}`).join('\u00A0; ');
}

interface Run {
  readonly row: number;
  readonly column: number;
  length: number;
}

function ranges(addresses: readonly string[]): string[] {
  const cells = addresses.flatMap((address) => parseAddress(address) ?? []);
  if (cells.length !== addresses.length) return [...addresses];
  const down = runs(
    [...cells].sort((a, b) => a.column - b.column || a.row - b.row),
    'row',
  );
  const across = runs(
    [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
    'column',
  );
  const [best, step] = across.length < down.length ? [across, 'column' as const] : [down, 'row' as const];
  return best.map(({ row, column, length }) => {
    const first = cellAddress(row, column);
    if (length === 1) return first;
    const more = length - 1;
    const last = step === 'row' ? cellAddress(row + more, column) : cellAddress(row, column + more);
    return length === 2 ? `${first}, ${last}` : `${first}\u00A0à\u00A0${last}`;
  });
}

function runs(cells: readonly { readonly row: number; readonly column: number }[], step: 'row' | 'column'): Run[] {
  const other = step === 'row' ? 'column' : 'row';
  const found: Run[] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    if (last && last[other] === cell[other] && last[step] + last.length === cell[step]) last.length += 1;
    else found.push({ row: cell.row, column: cell.column, length: 1 });
  }
  return found;
}
