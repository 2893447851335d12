import type { Asked } from '../asked';

export interface Hidden {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** The hidden rows and columns of a range whose place is loaded with it. */
export function askHidden(range: Excel.Range): Asked<Hidden> {
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => ({
    hiddenRows: placesOf(rows, range.rowIndex, ({ rowHidden }) => rowHidden === true),
    hiddenColumns: placesOf(columns, range.columnIndex, ({ columnHidden }) => columnHidden === true),
  });
}

function placesOf<Told>(
  told: OfficeExtension.ClientResult<Told[]>,
  first: number,
  isHidden: (one: Told) => boolean,
): ReadonlySet<number> {
  return new Set(told.value.flatMap((one, i) => (isHidden(one) ? [first + i] : [])));
}
