import { useMemo, useState } from 'react';
import type { SheetSnapshot } from '../../sheets';
import type { SheetLooks } from '../engine';
import { sheetModel, type SheetModel } from '../grid/model/sheetModel';

interface Opened {
  readonly sheet: string;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** The sheet as the grid shows it, with the folds that the user opened on it. */
export function useSheetModel(
  sheet: SheetSnapshot | null,
  looks: SheetLooks | null,
  date1904: boolean,
): {
  readonly model: SheetModel | null;
  readonly openRows: (first: number) => void;
  readonly openColumns: (first: number) => void;
} {
  const [opened, setOpened] = useState<Opened | null>(null);
  const name = sheet?.name ?? '';
  const own = opened?.sheet === name ? opened : null;
  const [rows, columns] = [own?.rows ?? NONE, own?.columns ?? NONE];
  const model = useMemo(() => {
    if (!sheet || !looks) return null;
    return sheetModel({
      sheet,
      appearance: looks.sheet,
      looks: looks.looks,
      date1904,
      openedRows: rows,
      openedColumns: columns,
    });
  }, [sheet, looks, date1904, rows, columns]);
  return {
    model,
    openRows: (first) => setOpened({ sheet: name, rows: new Set([...rows, first]), columns }),
    openColumns: (first) => setOpened({ sheet: name, rows, columns: new Set([...columns, first]) }),
  };
}
