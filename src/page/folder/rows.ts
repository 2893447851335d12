import type { Status } from '../../checking';
import type { Axis } from '../../contract';
import { sum, type Cents } from '../../money';
import { byRisk, type FileSummary } from '../../report';
import { boundsText, type RegionTable } from '../../writing';
import type { FolderFile } from './state';

export interface Filter {
  /** Words of the collectivity's name or of the file's. */
  readonly text: string;
  readonly status: Status | null;
}

export const NO_FILTER: Filter = { text: '', status: null };

/** A line of the table of contracts. */
export interface FolderRow {
  readonly file: FolderFile;
  readonly summary: FileSummary;
  /** By axis, over all years; null where it has none. */
  readonly credits: readonly (Cents | null)[];
  readonly total: Cents | null;
  readonly bounds: string;
  /** The file that counts in its place. */
  readonly instead: string | null;
}

/** The contracts that were checked, the one to look at first above; those that the filter lets through. */
export function folderRows(
  files: readonly FolderFile[],
  table: RegionTable,
  filter: Filter,
  axes: readonly Axis[],
): readonly FolderRow[] {
  const counted = new Map(table.contracts.map((row) => [row.summary.file, row]));
  return files
    .flatMap((file) => (file.result === null ? [] : [{ file, summary: file.result.summary }]))
    .filter(({ summary }) => passes(summary, filter))
    .sort((a, b) => byRisk(a.summary, b.summary))
    .map(({ file, summary }) => {
      const row = counted.get(summary.file);
      const places = row?.places ?? [];
      return {
        file,
        summary,
        credits: axes.map((axis) => sumOrNull(places.filter((place) => place.axis === axis).map(({ state }) => state))),
        total: row ? sum(places.map(({ state }) => state)) : null,
        bounds: row ? boundsText(places) : '',
        instead: row?.instead?.file ?? null,
      };
    });
}

/** The axes that some contract has credits on. */
export function axesOf(table: RegionTable): readonly Axis[] {
  return table.axes.flatMap(({ axis }) => axis ?? []);
}

function passes({ collectivity, file, status }: FileSummary, { text, status: wanted }: Filter): boolean {
  if (wanted !== null && status !== wanted) return false;
  return folded(`${collectivity ?? ''} ${file}`).includes(folded(text));
}

/** Compared without case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function sumOrNull(amounts: readonly Cents[]): Cents | null {
  return amounts.length === 0 ? null : sum(amounts);
}
