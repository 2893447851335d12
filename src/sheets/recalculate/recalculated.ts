import type { CellRef } from '../address';
import { cellKey } from '../edits/preview';
import type { Edit, Edits } from '../edits/edit';
import type { CellContent } from '../edits/content';
import type { Cell, CellRange, CellValue, Snapshot } from '../snapshot';
import { isSameSheetName } from '../sheetName';
import { evaluate, type Held } from './evaluate';
import { lex, type Token } from './lex';
import { compare, fromRaw, toRaw } from './rational';

interface FormulaCell {
  readonly ref: CellRef;
  readonly formula: string;
  readonly value: CellValue;
  /** Null where the formula is more than can be followed: anything may change it. */
  readonly tokens: readonly Token[] | null;
}

const MISSING: CellValue = { kind: 'missing' };
/** Of formulas of which each needs the next, those behind so many have their results dropped. */
const DEEPEST = 300;
/** A result of more digits than this goes on as a cell would hold it. */
const LONGEST_EXACT = 10n ** 60n;

/**
 * What edits make of the stored results of formulas elsewhere: sums, differences, products and quotients are
 * calculated again, exactly; of any other formula that the edits may reach the result is dropped, for the spreadsheet
 * program to calculate. A wrong total is never left standing. The formulas themselves stay as they are.
 */
export function recalculated(snapshot: Snapshot, edits: Edits): Edits {
  const changed = changes(edits);
  if (changed.size === 0) return [];
  const formulas = formulaCells(snapshot).filter(({ ref }) => !changed.has(cellKey(ref)));
  const reached = reachedBy(
    formulas,
    [...changed.values()].map(({ cell }) => cell),
  );
  const results = new Results(snapshot, changed, reached);
  return [...reached.values()].flatMap(({ ref, formula, value }): Edit[] => {
    const result = results.of(ref);
    if (sameValue(value, result)) return [];
    return [{ type: 'set-content', cell: ref, content: { kind: 'formula', formula, value: result } }];
  });
}

type ContentEdit = Extract<Edit, { readonly type: 'set-content' }>;

function changes(edits: Edits): Map<string, ContentEdit> {
  return new Map(edits.flatMap((edit) => (edit.type === 'set-content' ? [[cellKey(edit.cell), edit] as const] : [])));
}

function formulaCells({ sheets }: Snapshot): FormulaCell[] {
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula, value }) =>
      formula === null ? [] : [{ ref: { sheet: name, row, column }, formula, value, tokens: lex(formula) }],
    ),
  );
}

/** The formulas whose results the cells have a part in, however many formulas stand between. */
function reachedBy(formulas: readonly FormulaCell[], cells: readonly CellRef[]): Map<string, FormulaCell> {
  const reached = new Map<string, FormulaCell>();
  let left = formulas;
  let front: readonly CellRef[] = cells;
  while (front.length > 0) {
    const [next, others]: [FormulaCell[], FormulaCell[]] = [[], []];
    for (const formula of left) (front.some((cell) => usesCell(formula, cell)) ? next : others).push(formula);
    for (const formula of next) reached.set(cellKey(formula.ref), formula);
    left = others;
    front = next.map(({ ref }) => ref);
  }
  return reached;
}

function usesCell({ tokens, ref }: FormulaCell, cell: CellRef): boolean {
  if (tokens === null) return true;
  return tokens.some((token) => {
    if (token.type !== 'range') return false;
    const { top, left, bottom, right } = token.range;
    const isThere = cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
    return isThere && isSameSheetName(token.sheet ?? ref.sheet, cell.sheet);
  });
}

/** Calculates the formulas that are reached, each once, in the order in which they need each other. */
class Results {
  private readonly known = new Map<string, Held>();
  private depth = 0;
  private readonly rows = new Map<string, ReadonlyMap<number, readonly Cell[]>>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly changed: ReadonlyMap<string, ContentEdit>,
    private readonly reached: ReadonlyMap<string, FormulaCell>,
  ) {}

  of(ref: CellRef): CellValue {
    const held = this.held(ref);
    const raw = typeof held === 'string' ? null : toRaw(held);
    return raw === null ? MISSING : { kind: 'number', raw };
  }

  /** Exact, so that a third of a sum taken three times is the sum. */
  private held(ref: CellRef): Held {
    const key = cellKey(ref);
    const before = this.known.get(key);
    if (before !== undefined) return before;
    // A formula that needs itself has no result.
    this.known.set(key, 'unknown');
    const tokens = this.depth < DEEPEST ? (this.reached.get(key)?.tokens ?? null) : null;
    this.depth += 1;
    const result = tokens && evaluate(tokens, (sheet, range) => this.values(sheet ?? ref.sheet, range));
    this.depth -= 1;
    const raw = result && result.under > LONGEST_EXACT ? toRaw(result) : null;
    const held = (raw === null ? result : fromRaw(raw)) ?? 'unknown';
    this.known.set(key, held);
    return held;
  }

  private *values(sheet: string, { top, left, bottom, right }: CellRange): Generator<Held> {
    const name = this.snapshot.sheets.find((one) => isSameSheetName(one.name, sheet))?.name;
    if (name === undefined) {
      yield 'unknown';
      return;
    }
    const isInside = ({ row, column }: Pick<CellRef, 'row' | 'column'>): boolean =>
      row >= top && row <= bottom && column >= left && column <= right;
    for (const edit of this.changed.values()) {
      const value = isSameSheetName(edit.cell.sheet, name) && isInside(edit.cell) ? valueOf(edit.content) : null;
      if (value) yield heldOf(value);
    }
    const rows = this.rowsOf(name);
    const last = Math.min(bottom, this.lastRow(rows));
    for (let row = top; row <= last; row++) {
      for (const cell of rows.get(row) ?? []) {
        const ref = { sheet: name, row, column: cell.column };
        if (!isInside(ref) || this.changed.has(cellKey(ref))) continue;
        yield this.reached.has(cellKey(ref)) ? this.held(ref) : heldOf(cell.value);
      }
    }
  }

  private lastRow(rows: ReadonlyMap<number, readonly Cell[]>): number {
    return [...rows.keys()].at(-1) ?? -1;
  }

  private rowsOf(sheet: string): ReadonlyMap<number, readonly Cell[]> {
    let rows = this.rows.get(sheet);
    if (!rows) {
      const byRow = new Map<number, Cell[]>();
      for (const cell of this.snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? []) {
        const row = byRow.get(cell.row);
        if (row) row.push(cell);
        else byRow.set(cell.row, [cell]);
      }
      this.rows.set(sheet, (rows = byRow));
    }
    return rows;
  }
}

function valueOf(content: CellContent): CellValue | null {
  if (content.kind === 'blank') return null;
  return content.kind === 'formula' ? content.value : content;
}

function heldOf(value: CellValue): Held {
  if (value.kind === 'number') return fromRaw(value.raw) ?? 'unknown';
  return value.kind === 'error' || value.kind === 'missing' ? 'unknown' : 'text';
}

/** Whether a result stays: that a program stores more digits than it shows makes no other. */
function sameValue(a: CellValue, b: CellValue): boolean {
  if (a.kind !== 'number' || b.kind !== 'number') return a.kind === 'missing' && b.kind === 'missing';
  const [first, second] = [fromRaw(a.raw), fromRaw(b.raw)];
  return first !== null && second !== null && compare(first, second) === 0;
}
