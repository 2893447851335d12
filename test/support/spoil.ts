import { cellAddress, parseAddress, type Cell, type SheetSnapshot, type Snapshot } from '../../src/sheets';

/** A workbook with one header spoilt, as a user's slip does; formulas become the values that they show. */

/** Another text in one cell: « Récap!E7 ». */
export function withText(snapshot: Snapshot, address: string, text: string): Snapshot {
  const { sheet, row, column } = place(address);
  return changed(snapshot, sheet, (one) => ({
    ...one,
    cells: one.cells.map((cell): Cell =>
      cell.row === row && cell.column === column
        ? { ...cell, value: { kind: 'text', text }, formula: null, format: 'General' }
        : cell,
    ),
  }));
}

/** Without the row of that cell; what stood below moves up. */
export function withoutRow(snapshot: Snapshot, address: string): Snapshot {
  const { sheet, row } = place(address);
  const up = (at: number): number => (at > row ? at - 1 : at);
  return changed(snapshot, sheet, (one) => ({
    ...one,
    cells: one.cells.flatMap((cell) => (cell.row === row ? [] : [{ ...cell, row: up(cell.row), formula: null }])),
    merges: one.merges
      .map(({ top, left, bottom, right }) => ({
        top: up(top),
        left,
        bottom: bottom >= row ? bottom - 1 : bottom,
        right,
      }))
      .filter(({ top, left, bottom, right }) => bottom >= top && (bottom > top || right > left)),
    hiddenRows: new Set([...one.hiddenRows].filter((at) => at !== row).map(up)),
  }));
}

/** Old address to new one after `withoutRow`, as `remap` wants it: null for what is gone. */
export function movedWithoutRow(snapshot: Snapshot, address: string): Record<string, string | null> {
  const { sheet, row } = place(address);
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const moved = cells.filter((cell) => cell.row >= row);
  return Object.fromEntries(
    moved.map((cell) => {
      const to = cell.row === row ? null : `${sheet}!${cellAddress(cell.row - 1, cell.column)}`;
      return [`${sheet}!${cellAddress(cell.row, cell.column)}`, to];
    }),
  );
}

function place(address: string): { sheet: string; row: number; column: number } {
  const at = address.lastIndexOf('!');
  const found = parseAddress(address.slice(at + 1));
  if (!found) throw new Error(`No cell: ${address}`);
  return { sheet: address.slice(0, at), ...found };
}

function changed(snapshot: Snapshot, sheet: string, change: (one: SheetSnapshot) => SheetSnapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one.name === sheet ? change(one) : one)) };
}
