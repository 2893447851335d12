import type { Axis } from '../contract';
import { abs, cents, subtract, sum, ZERO, type AmountUnit, type Cents } from '../money';
import { cellFinding } from '../rules';
import { cellAddress, formatCellRef } from '../sheets';
import { shownDecimals } from './amounts';
import type { Extract } from './extract';
import type { Entry, RawFigure, RawLine, TotalCell } from './raw';
import type { ResolvedLine } from './resolve';
import { sumRanges } from './sums';
import type { Teller } from './tell';

const UNIT_CENTS: Readonly<Record<AmountUnit, bigint>> = { euro: 100n, kilo: 100_000n, mega: 100_000_000n };

interface Lines {
  readonly figures: readonly RawFigure[];
  readonly unreadable: boolean;
}

type Formulas = ReadonlyMap<string, TotalCell>;

/** Holds every total that the workbook shows against its lines. The lines are right, the total is wrong (domain.md 4.2). */
export function checkTotals(
  extracts: readonly Extract[],
  lines: ReadonlyMap<RawLine, ResolvedLine>,
  teller: Teller,
): void {
  const all = extracts.flatMap((extract) => extract.totals);
  const formulas: Formulas = new Map(all.map((total) => [formatCellRef(total.cell.ref), total]));
  for (const extract of extracts) {
    checkCeilingTotals(extract, teller);
    for (const total of extract.totals) {
      if (total.entry) checkRowTotal(total, total.entry, teller);
      else checkColumnTotal(total, extract, extracts, formulas, teller);
    }
    for (const entry of extract.entries)
      for (const raw of entry.lines.values()) checkLineTotals(entry, raw, lines.get(raw), extract, teller);
  }
}

/** A total over the years at the end of a line. */
function checkRowTotal(total: TotalCell, entry: Entry, teller: Teller): void {
  const slot =
    total.label && total.label.row === total.row
      ? (figure: RawFigure): boolean => figure.label === total.label
      : (figure: RawFigure): boolean =>
          figure.key === total.key && (total.programme === null || figure.programme === total.programme);
  // « Total autres financeurs 2027 » adds up the named ones of its year.
  const named = total.key === 'tiersGroup' && total.year !== null;
  const figures = [...entry.lines.values()].flatMap((line) =>
    line.figures.filter(
      (figure) =>
        (total.year === null || line.year === total.year) &&
        (named ? figure.key === 'tiers' || figure.key === 'cee' || figure.key === 'tiersGroup' : slot(figure)),
    ),
  );
  judge(total, { figures, unreadable: figures.some((figure) => figure.doubt !== null) }, entry, teller);
}

/** The total of an envelope against its ceilings. */
function checkCeilingTotals(extract: Extract, teller: Teller): void {
  const { transposed } = extract.table.grid;
  for (const total of extract.ceilingTotals) {
    const byColumn = (total.along === 'column') !== transposed;
    const { ref } = total.cell;
    const lines = extract.ceilings.filter(
      (ceiling) =>
        ceiling.kind === 'ceiling' && (byColumn ? ceiling.ref.column === ref.column : ceiling.ref.row === ref.row),
    );
    const filled = lines.filter((ceiling) => ceiling.cents !== null);
    if (lines.length === 0 || total.cents === null || lines.some((ceiling) => ceiling.doubt !== null)) continue;
    const expected = sum(filled.map((ceiling) => ceiling.cents ?? ZERO));
    const at = { cells: [formatCellRef(ref)], year: total.year, actual: total.cents, expected };
    if (abs(subtract(total.cents, expected)) > toleranceOf(total.cell, total.unit, filled.length))
      teller.add(cellFinding('total-faux', at));
    const ranges = total.cell.cell.formula === null ? null : sumRanges(total.cell.cell.formula);
    const missing =
      ranges === null
        ? []
        : filled.filter(
            (ceiling) =>
              !ranges.some(
                (range) =>
                  ceiling.ref.row >= range.top &&
                  ceiling.ref.row <= range.bottom &&
                  ceiling.ref.column >= range.left &&
                  ceiling.ref.column <= range.right,
              ),
          );
    if (missing.length > 0 && missing.length < filled.length) {
      teller.add(
        cellFinding('somme-incomplete', {
          ...at,
          detail: `la formule laisse de côté ${missing.map((ceiling) => cellAddress(ceiling.ref.row, ceiling.ref.column)).join(', ')}`,
        }),
      );
    }
  }
}

function checkColumnTotal(
  total: TotalCell,
  extract: Extract,
  extracts: readonly Extract[],
  formulas: Formulas,
  teller: Teller,
): void {
  const candidates = scopes(total, extract, extracts).map((entries) => linesOf(total, entries, extract));
  const known = candidates.filter((candidate) => candidate.figures.length > 0);
  const first = known[0];
  if (!first) return;
  incomplete(total, first, formulas, extract, extracts, teller);
  // Where a total may stand for its table, its sheet or the workbook, it is wrong only if it is none of them.
  if (known.some((candidate) => candidate.unreadable || isRight(total, candidate))) return;
  judge(total, first, null, teller);
}

function scopes(total: TotalCell, extract: Extract, extracts: readonly Extract[]): readonly (readonly Entry[])[] {
  const table = extract.entries;
  const sheet = extracts
    .filter((one) => one.table.grid.sheet === extract.table.grid.sheet)
    .flatMap((one) => one.entries);
  const alike = extracts.filter((one) => one.use === extract.use).flatMap((one) => one.entries);
  const ofAxis = (entries: readonly Entry[]): readonly Entry[] =>
    entries.filter((entry) => (entry.axis?.label.axis ?? null) === total.axis);
  const { title } = total;
  if (title) return [table.filter((entry) => entry.axis?.cell === title.cell)];
  switch (total.scope) {
    case 'section':
      return total.axis === null ? [total.section] : [total.section, ofAxis(table)];
    case 'axis':
      return total.axis === null ? [total.section.length > 0 ? total.section : table] : [ofAxis(table), ofAxis(sheet)];
    case 'all':
      return total.section.length > 0 && total.section.length < table.length
        ? [table, sheet, alike, total.section]
        : [table, sheet, alike];
    case 'row':
      return [];
  }
}

/** The figures of the total's own column where the lines stand in its table, else those of the same meaning and year. */
function linesOf(total: TotalCell, entries: readonly Entry[], extract: Extract): Lines {
  const figures: RawFigure[] = [];
  const byColumn = !total.overYears && !total.ofTiers ? columnsOf(extract) : null;
  for (const entry of entries) {
    if (byColumn && entry.table === extract.table) {
      const own = byColumn.get(total.column)?.get(entry);
      if (own) figures.push(...own);
      continue;
    }
    for (const line of entry.lines.values()) {
      if (total.year !== null && line.year !== total.year) continue;
      for (const figure of line.figures)
        if (
          total.ofTiers
            ? OF_TIERS.has(figure.key)
            : figure.key === total.key && (total.programme === null || figure.programme === total.programme)
        )
          figures.push(figure);
    }
  }
  return { figures, unreadable: figures.some((figure) => figure.doubt !== null && figure.doubt !== 'lecture-ambigue') };
}

const OF_TIERS: ReadonlySet<RawFigure['key']> = new Set(['tiers', 'cee', 'tiersGroup']);
type ByColumn = ReadonlyMap<number, ReadonlyMap<Entry, readonly RawFigure[]>>;
const indexes = new WeakMap<Extract, ByColumn>();

/** The figures of a table by their column and action, made once. */
function columnsOf(extract: Extract): ByColumn {
  const known = indexes.get(extract);
  if (known) return known;
  const made = new Map<number, Map<Entry, RawFigure[]>>();
  const { transposed } = extract.table.grid;
  for (const entry of extract.entries) {
    for (const line of entry.lines.values()) {
      for (const figure of line.figures) {
        const column = transposed ? figure.ref.row : figure.ref.column;
        const byEntry = made.get(column) ?? new Map<Entry, RawFigure[]>();
        made.set(column, byEntry);
        const own = byEntry.get(entry);
        if (own) own.push(figure);
        else byEntry.set(entry, [figure]);
      }
    }
  }
  indexes.set(extract, made);
  return made;
}

function expectedOf(lines: Lines): Cents {
  return sum(lines.figures.map((figure) => figure.cents ?? ZERO));
}

function tolerance(total: TotalCell, count: number): Cents {
  return toleranceOf(total.cell, total.unit, count);
}

function toleranceOf(cell: TotalCell['cell'], amountUnit: AmountUnit, count: number): Cents {
  const decimals = shownDecimals(cell);
  const unit = UNIT_CENTS[amountUnit];
  const half = (unit * BigInt(Math.max(1, count))) / (2n * 10n ** BigInt(decimals));
  return cents(half > 100n ? half : 100n);
}

function isRight(total: TotalCell, lines: Lines): boolean {
  if (total.cents === null) return true;
  const filled = lines.figures.filter((figure) => figure.cents !== null).length;
  return abs(subtract(total.cents, expectedOf(lines))) <= tolerance(total, filled);
}

function judge(total: TotalCell, lines: Lines, entry: Entry | null, teller: Teller): void {
  if (lines.unreadable || lines.figures.length === 0 || total.cents === null || isRight(total, lines)) return;
  const axis: Axis | null = entry?.axis?.label.axis ?? total.axis;
  teller.add(
    cellFinding('total-faux', {
      cells: [formatCellRef(total.cell.ref)],
      axis,
      year: total.year,
      action: entry ? (entry.id ?? entry.title) : null,
      actual: total.cents,
      expected: expectedOf(lines),
    }),
  );
}

/** « Total des ressources » beside a cost: S + D + T + F of the same line. */
function checkLineTotals(
  entry: Entry,
  raw: RawLine,
  line: ResolvedLine | undefined,
  extract: Extract,
  teller: Teller,
): void {
  if (!line || line.checks.length === 0 || line.unplaced || line.unreadableFunder) return;
  const parts = [line.figures.get('state'), line.figures.get('collectivity'), line.figures.get('fse')];
  if (parts.some((part) => part?.unreadable)) return;
  if (parts.every((part) => (part?.cents ?? null) === null) && line.funders.length === 0) return;
  const resources = sum([...parts.map((part) => part?.cents ?? ZERO), ...line.funders.map((funder) => funder.amount)]);
  const cost = line.figures.get('cost')?.cents ?? null;
  for (const check of line.checks) {
    if (check.cell === null || check.cents === null) continue;
    const count = parts.length + line.funders.length;
    const total: TotalCell = {
      cell: check.cell,
      cents: check.cents,
      table: extract.table,
      unit: extract.unit.unit,
      scope: 'row',
      axis: null,
      label: check.label,
      row: 0,
      column: 0,
      year: raw.year,
      overYears: false,
      key: 'total',
      entry,
      section: [],
      title: null,
      programme: null,
      ofTiers: false,
    };
    // On the side of the expenses, or where the shares are not all there, the total repeats the cost.
    if (check.cents === cost && parts.some((part) => (part?.cents ?? null) === null)) continue;
    if (abs(subtract(check.cents, resources)) <= tolerance(total, count)) continue;
    teller.add(
      cellFinding('total-faux', {
        cells: [formatCellRef(check.cell.ref)],
        axis: entry.axis?.label.axis ?? null,
        year: raw.year,
        action: entry.id ?? entry.title,
        actual: check.cents,
        expected: resources,
      }),
    );
  }
}

/** A SUM whose range leaves out lines of its block. */
function incomplete(
  total: TotalCell,
  lines: Lines,
  formulas: Formulas,
  extract: Extract,
  extracts: readonly Extract[],
  teller: Teller,
): void {
  const formula = total.cell.cell.formula;
  if (formula === null || total.table.grid.transposed) return;
  const typed = (inner: TotalCell): readonly RawFigure[] =>
    linesOf(inner, scopes(inner, extract, extracts)[0] ?? [], extract).figures;
  const covered = coveredBy(total, formulas, typed);
  if (!covered) return;
  // A line that is blank today is left out of tomorrow's total all the same.
  const filled = lines.figures.filter(
    (figure) => figure.ref.sheet === total.cell.ref.sheet && figure.ref.column === total.cell.ref.column,
  );
  const missing = filled.filter((figure) => !covered.has(cellAddress(figure.ref.row, figure.ref.column)));
  if (missing.length === 0 || missing.length === filled.length) return;
  teller.add(
    cellFinding('somme-incomplete', {
      cells: [formatCellRef(total.cell.ref)],
      axis: total.axis,
      year: total.year,
      actual: total.cents,
      expected: lines.unreadable ? null : expectedOf(lines),
      detail: `la formule laisse de côté ${missing.map((figure) => cellAddress(figure.ref.row, figure.ref.column)).join(', ')}`,
    }),
  );
}

/** The cells of the total's column that its formula reaches, through other totals too; null where the formula is no plain sum. */
function coveredBy(
  total: TotalCell,
  formulas: Formulas,
  typed: (inner: TotalCell) => readonly RawFigure[],
): Set<string> | null {
  const formula = total.cell.cell.formula;
  const ranges = formula === null ? null : sumRanges(formula);
  if (!ranges) return null;
  const { sheet, column } = total.cell.ref;
  const covered = new Set<string>();
  for (const range of ranges) {
    if (range.left > column || range.right < column) continue;
    if (range.bottom - range.top > 20_000) return null;
    for (let row = range.top; row <= range.bottom; row++) {
      if (row === total.cell.ref.row) continue;
      const inner = formulas.get(formatCellRef({ sheet, row, column }));
      covered.add(cellAddress(row, column));
      if (!inner) continue;
      // What a sub-total leaves out is told of the sub-total, not again of every total above it.
      for (const figure of typed(inner)) covered.add(cellAddress(figure.ref.row, figure.ref.column));
    }
  }
  return covered;
}
