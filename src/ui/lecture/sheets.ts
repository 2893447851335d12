import type { ReadableCheck } from '../../checking';
import type { Correction, HeaderReading, SheetUse, Unit } from '../../reading';
import { ownSheets, type Snapshot } from '../../sheets';

/** A sheet of the workbook as « Lecture » shows it. */
export interface ShownSheet {
  readonly name: string;
  /** `left-out` where the user leaves it out; `unknown` where nothing could be read at all. */
  readonly use: SheetUse | 'left-out' | 'unknown' | 'own';
  readonly why: string;
  readonly unit: Unit;
  readonly headers: readonly HeaderReading[];
  /** Ranges of it that the user leaves out. */
  readonly leftOut: readonly Correction[];
}

/** Every sheet in the order of the workbook, those that hold the contract first where there are many others. */
export function shownSheets(
  snapshot: Snapshot,
  check: ReadableCheck | null,
  corrections: readonly Correction[],
): readonly ShownSheet[] {
  const readings = new Map(check?.sheets.map((sheet) => [sheet.name, sheet]));
  const own = new Set(ownSheets(snapshot).map(({ sheet }) => sheet));
  return snapshot.sheets.map(({ name }) => {
    const leftOut = corrections.filter((one) => one.type === 'leave-out' && one.sheet === name);
    const isWhollyOut = leftOut.some((one) => one.type === 'leave-out' && one.range === undefined);
    const reading = readings.get(name);
    const use = isWhollyOut ? 'left-out' : (reading?.use ?? (own.has(name) ? 'own' : 'unknown'));
    return {
      name,
      use,
      why: isWhollyOut ? '' : (reading?.why ?? ''),
      unit: reading?.unit ?? 'euro',
      headers: isWhollyOut ? [] : (reading?.headers ?? []),
      leftOut,
    };
  });
}

/** Whether a sheet says something of the contract: the others are shown shut. */
export function isUsed({ use }: ShownSheet): boolean {
  return use !== 'passed-over' && use !== 'left-out' && use !== 'own' && use !== 'unknown';
}
