import type { Cell, SheetSnapshot, Snapshot } from '../../src/sheets';

/** A sheet as rows of what its cells hold; null is an empty cell. Numbers are written as given. */
export function sheetOf(name: string, rows: readonly (readonly (string | number | null)[])[]): SheetSnapshot {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((content, column): Cell[] => {
      if (content === null) return [];
      const value =
        typeof content === 'number'
          ? ({ kind: 'number', raw: String(content) } as const)
          : ({ kind: 'text', text: content } as const);
      return [{ row, column, value, formula: null, format: 'General' }];
    }),
  );
  return {
    name,
    visibility: 'visible',
    cells,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets, names: [], date1904: false, customXml: null };
}
