import type { CellRef } from '../address';
import { cellKey } from '../edits/preview';
import type { Edit, Edits } from '../edits/edit';
import type { CellContent } from '../edits/content';
import type { Cell, CellRange, CellValue, Snapshot } from '../snapshot';
import { evaluate } from './evaluate';
import { lex, type Token } from './lex';
import { toRaw } from './rational';

interface FormulaCell {
  readonly ref: CellRef;
  readonly formula: string;
  readonly value: CellValue;
  /** Null where the formula is more than can be followed: anything may change it. */
  readonly tokens: readonly Token[] | null;
}

const MISSING: CellValue = { kind: 'missing' };

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
    const next = left.filter((formula) => front.some((cell) => usesCell(formula, cell)));
    for (const formula of next) reached.set(cellKey(formula.ref), formula);
    left = left.filter(({ ref }) => !reached.has(cellKey(ref)));
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
    return isThere && sameSheet(token.sheet ?? ref.sheet, cell.sheet);
  });
}

const sameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Calculates the formulas that are reached, each once, in the order in which they need each other. */
class Results {
  private readonly known = new Map<string, CellValue>();
  private readonly rows = new Map<string, ReadonlyMap<number, readonly Cell[]>>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly changed: ReadonlyMap<string, ContentEdit>,
    private readonly reached: ReadonlyMap<string, FormulaCell>,
  ) {}

  of(ref: CellRef): CellValue {
    const key = cellKey(ref);
    const before = this.known.get(key);
    if (before) return before;
    // A formula that needs itself has no result.
    this.known.set(key, MISSING);
    const tokens = this.reached.get(key)?.tokens ?? null;
    const result = tokens && evaluate(tokens, (sheet, range) => this.values(sheet ?? ref.sheet, range));
    const raw = result && toRaw(result);
    const value: CellValue = raw === null ? MISSING : { kind: 'number', raw };
    this.known.set(key, value);
    return value;
  }

  private *values(sheet: string, { top, left, bottom, right }: CellRange): Generator<CellValue> {
    const name = this.snapshot.sheets.find((one) => sameSheet(one.name, sheet))?.name;
    if (name === undefined) {
      yield MISSING;
      return;
    }
    const isInside = ({ row, column }: Pick<CellRef, 'row' | 'column'>): boolean =>
      row >= top && row <= bottom && column >= left && column <= right;
    for (const edit of this.changed.values()) {
      const value = sameSheet(edit.cell.sheet, name) && isInside(edit.cell) ? valueOf(edit.content) : null;
      if (value) yield value;
    }
    const rows = this.rowsOf(name);
    for (let row = top; row <= Math.min(bottom, this.lastRow(rows)); row++) {
      for (const cell of rows.get(row) ?? []) {
        const ref = { sheet: name, row, column: cell.column };
        if (!isInside(ref) || this.changed.has(cellKey(ref))) continue;
        yield this.reached.has(cellKey(ref)) ? this.of(ref) : cell.value;
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

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') return Number(a.raw) === Number(b.raw);
  return a.kind === 'missing' && b.kind === 'missing';
}
