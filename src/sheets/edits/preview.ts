import { cellAddress, type CellRef } from '../address';
import type { Cell, Snapshot } from '../snapshot';
import type { CellContent } from './content';
import type { Edits } from './edit';

/** What one cell holds and will hold; `format` only where it changes. */
export interface CellPreview {
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly format: { readonly before: string; readonly after: string } | null;
}

/** What edits would do, for a user to agree to. */
export interface Preview {
  /** One a cell, in the order of first mention; cells that would stay as they are do not come. */
  readonly cells: readonly CellPreview[];
  /** The number of cells that will carry a flag; null where the edits leave flags alone. */
  readonly flagged: number | null;
  readonly addedSheets: readonly string[];
  readonly removedSheets: readonly string[];
  readonly customXml: boolean;
}

const BLANK: CellContent = { kind: 'blank' };

export function preview(snapshot: Snapshot, edits: Edits): Preview {
  const cells = new Map<string, { cell: CellRef; old: Cell | undefined; after: CellContent; format: string }>();
  const old = cellsByKey(snapshot);
  let flagged: number | null = null;
  const addedSheets: string[] = [];
  const removedSheets: string[] = [];
  let customXml = false;
  const at = (cell: CellRef) => {
    const key = cellKey(cell);
    let entry = cells.get(key);
    if (!entry) {
      const before = old.get(key);
      entry = { cell, old: before, after: contentOf(before), format: before?.format ?? 'General' };
      cells.set(key, entry);
    }
    return entry;
  };
  for (const edit of edits) {
    if (edit.type === 'set-content') at(edit.cell).after = edit.content;
    else if (edit.type === 'set-format') at(edit.cell).format = edit.format;
    else if (edit.type === 'set-flags') {
      flagged = new Set(edit.flags.flatMap((flag) => [...flag.cells, ...flag.labels].map(cellKey))).size;
    } else if (edit.type === 'add-sheet') addedSheets.push(edit.sheet.name);
    else if (edit.type === 'remove-sheet') removedSheets.push(edit.sheet);
    else customXml = true;
  }
  return { cells: [...cells.values()].flatMap(changed), flagged, addedSheets, removedSheets, customXml };
}

function changed(entry: { cell: CellRef; old: Cell | undefined; after: CellContent; format: string }): CellPreview[] {
  const before = contentOf(entry.old);
  const oldFormat = entry.old?.format ?? 'General';
  const format = oldFormat === entry.format ? null : { before: oldFormat, after: entry.format };
  if (format === null && sameContent(before, entry.after)) return [];
  return [{ cell: entry.cell, before, after: entry.after, format }];
}

/** What a cell of a snapshot holds, as it would be written again. */
export function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return BLANK;
  const { value, formula } = cell;
  if (formula !== null) return { kind: 'formula', formula, value };
  switch (value.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return value;
    // An error that no formula made: Excel has it from another program or as a pasted value.
    case 'error':
      return { kind: 'formula', formula: value.code, value };
    case 'missing':
      return BLANK;
  }
}

/** Whether two contents are the same to a user: the cached value of a formula does not count, « 1.50 » is « 1.5 ». */
export function sameContent(a: CellContent, b: CellContent): boolean {
  switch (a.kind) {
    case 'number':
      return b.kind === 'number' && Number(a.raw) === Number(b.raw);
    case 'text':
      return a.text === '' ? isBlank(b) : b.kind === 'text' && a.text === b.text;
    case 'boolean':
      return b.kind === 'boolean' && a.value === b.value;
    case 'formula':
      return b.kind === 'formula' && a.formula === b.formula;
    case 'blank':
      return isBlank(b);
  }
}

function isBlank(content: CellContent): boolean {
  return content.kind === 'blank' || (content.kind === 'text' && content.text === '');
}

export function cellsByKey(snapshot: Snapshot): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell>();
  for (const { name, cells } of snapshot.sheets) {
    for (const cell of cells) found.set(cellKey({ sheet: name, row: cell.row, column: cell.column }), cell);
  }
  return found;
}

export function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
