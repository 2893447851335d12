import type { CellRef } from '../../src/sheets';
import type { Area } from './book/area';
import { SERVICE, SERVICE_TABLE } from './classes/addinInternalService';
import { enter } from './classes/rangeWrites';
import { EmulatedExcel } from './emulatedExcel';
import { loadLibrary } from './library/load';
import { libraryTable } from './library/readTable';

export type { EmulatedExcel } from './emulatedExcel';
export type { Fault } from './faults';

// Described by the library in another way than the classes of Excel.
const table = { ...libraryTable(), [SERVICE]: SERVICE_TABLE };

/** ExcelApi levels that are tried: the least that the manifest asks for, and those of Excel LTSC 2021 and of today's library. */
export const LEVELS = ['1.9', '1.14', '1.15'] as const;

/** Opens a workbook in an emulated Excel of that level; the genuine library of the test talks to it from now on. */
export function openInExcel(bytes: Uint8Array, level: (typeof LEVELS)[number] = '1.15'): EmulatedExcel {
  const library = loadLibrary();
  // As Excel does, and as the library would if its own switch were wired up.
  library.CommonUtility._doApiNotSupportedCheck = true;
  library.CommonUtility.isSetSupported = (name, version) => isSupported(level, name, version);
  const realm = globalThis as unknown as { Office?: unknown };
  realm.Office = {
    ...(realm.Office ?? {}),
    context: {
      requirements: { isSetSupported: (name: string, version?: string) => isSupported(level, name, version) },
    },
  };
  const excel = emulateExcel(bytes);
  excel.connect((bridge) => {
    library.HostBridge.init(bridge);
  });
  return excel;
}

/** A workbook in an emulated Excel to which no client is connected yet. */
export function emulateExcel(bytes: Uint8Array): EmulatedExcel {
  return new EmulatedExcel(bytes, table);
}

function isSupported(level: string, name: string, version = '1.1'): boolean {
  if (name === 'DelayForCellEdit') return true;
  return name === 'ExcelApi' && Number(version.split('.')[1]) <= Number(level.split('.')[1]);
}

/** Somebody types into a cell. */
export function typeInto(excel: EmulatedExcel, cell: CellRef, value: unknown, by: 'user' | 'co-author' = 'user'): void {
  enter(cellIn(excel, cell), value, excel, by);
  excel.flushEvents();
}

/** The user clicks into a cell. */
export function clickOn(excel: EmulatedExcel, cell: CellRef): void {
  excel.select(cellIn(excel, cell));
  excel.flushEvents();
}

function cellIn(excel: EmulatedExcel, { sheet, row, column }: CellRef): Area {
  const found = excel.book.find(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return { sheet: found, top: row, left: column, bottom: row, right: column };
}
