import type { Extract } from '../extract';
import { funderName } from '../funderName';
import type { Entry, RawFigure, TotalCell } from '../raw';
import { normalise } from '../words/normalise';

/** The figures that a total adds up. */
export interface Lines {
  readonly figures: readonly RawFigure[];
  /** One of them could not be read: the total is not tested. */
  readonly unreadable: boolean;
}

const OF_TIERS: ReadonlySet<RawFigure['key']> = new Set(['tiers', 'cee', 'tiersGroup']);

/** Which lines stand under which total; what serves several totals is made once. */
export class TotalLines {
  private readonly byColumn = new Map<Extract, ReadonlyMap<number, ReadonlyMap<Entry, readonly RawFigure[]>>>();
  private readonly scopes = new Map<string, readonly (readonly Entry[])[]>();
  private readonly tables: ReadonlyMap<TotalCell['table'], Extract>;

  constructor(private readonly extracts: readonly Extract[]) {
    this.tables = new Map(extracts.map((extract) => [extract.table, extract]));
  }

  /** The candidates, the likeliest first: a grand total may stand for its table, its sheet or the workbook. */
  candidates(total: TotalCell): readonly Lines[] {
    const extract = this.tables.get(total.table);
    if (!extract) return [];
    const scopes = this.scopesOf(total, extract).map((entries) => this.linesOf(total, entries, extract));
    const above = total.scope === 'row' ? null : this.rightAbove(total, extract);
    return above ? [...scopes, above] : scopes;
  }

  /** « Total 2024 » in a list of all years: the lines of its column since the total before it, whosever they are. */
  private rightAbove(total: TotalCell, extract: Extract): Lines | null {
    if (total.overYears || total.ofTiers || total.table.grid.transposed) return null;
    const { row, column } = total.cell.ref;
    const before = extract.totals.filter(({ cell: { ref } }) => ref.column === column && ref.row < row);
    const from = Math.max(-1, ...before.map(({ cell }) => cell.ref.row));
    const figures = [...(this.columnsOf(extract).get(column)?.values() ?? [])].flat();
    return linesOfFigures(
      total,
      figures.filter(({ ref }) => ref.row > from && ref.row < row),
    );
  }

  private scopesOf(total: TotalCell, extract: Extract): readonly (readonly Entry[])[] {
    // The totals of one row stand for the same lines.
    const { sheet, row } = total.cell.ref;
    const key = `${sheet}|${String(total.table.grid.transposed ? total.cell.ref.column : row)}|${total.scope}|${String(total.axis)}`;
    let known = this.scopes.get(key);
    if (!known) this.scopes.set(key, (known = this.decideScopes(total, extract)));
    return known;
  }

  private decideScopes(total: TotalCell, extract: Extract): readonly (readonly Entry[])[] {
    const table = extract.entries;
    const { title, section, axis, scope } = total;
    if (title) return [table.filter((entry) => entry.axis?.cell === title.cell)];
    const within = (same: (one: Extract) => boolean): readonly Entry[] =>
      this.extracts.filter(same).flatMap((one) => one.entries);
    const sheet = (): readonly Entry[] => within((one) => one.table.grid.sheet === extract.table.grid.sheet);
    const ofAxis = (entries: readonly Entry[]): readonly Entry[] =>
      entries.filter((entry) => (entry.axis?.label.axis ?? null) === axis);
    switch (scope) {
      case 'section':
        return axis === null ? [section] : [section, ofAxis(table)];
      case 'axis':
        if (axis === null) return [section.length > 0 ? section : table];
        // « Total petite enfance » may be that of a theme: of the lines since the total before.
        return [ofAxis(table), ofAxis(sheet()), ...(/\baxe\b/i.test(total.label?.text ?? 'axe') ? [] : [section])];
      case 'all': {
        const partial = section.length > 0 && section.length < table.length ? [section] : [];
        return [table, sheet(), within((one) => one.use === extract.use), ...partial];
      }
      case 'row':
        return [];
    }
  }

  /** The figures of the total's own column where the lines stand in its table, else those of the same meaning and year. */
  private linesOf(total: TotalCell, entries: readonly Entry[], extract: Extract): Lines {
    const figures: RawFigure[] = [];
    const column =
      total.overYears || total.ofTiers
        ? null
        : (this.columnsOf(extract).get(total.column) ?? new Map<Entry, RawFigure[]>());
    for (const entry of entries) {
      if (column && entry.table === extract.table) figures.push(...(column.get(entry) ?? []));
      else {
        for (const line of entry.lines.values()) {
          if (total.year === null || line.year === total.year)
            figures.push(...line.figures.filter((figure) => isOf(total, figure)));
        }
      }
    }
    return linesOfFigures(total, figures);
  }

  private columnsOf(extract: Extract): ReadonlyMap<number, ReadonlyMap<Entry, readonly RawFigure[]>> {
    const known = this.byColumn.get(extract);
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
    this.byColumn.set(extract, made);
    return made;
  }
}

function linesOfFigures(total: TotalCell, figures: readonly RawFigure[]): Lines {
  const added = ofItsTax(total, figures);
  return {
    figures: added,
    unreadable: added.some((figure) => figure.doubt !== null && figure.doubt !== 'lecture-ambigue'),
  };
}

function isOf(total: TotalCell, figure: RawFigure): boolean {
  if (total.ofTiers) return OF_TIERS.has(figure.key);
  if (figure.key !== total.key || (total.programme !== null && figure.programme !== total.programme)) return false;
  return figure.key !== 'tiers' || isSameFunder(total, figure);
}

/** Of several funders, a column adds up the one that it names: « CAF », « Total CAF (k€) ». */
function isSameFunder(total: TotalCell, figure: RawFigure): boolean {
  const header = total.table.columns.get(total.column)?.header;
  if (!header || header.heading.role === 'total') return true;
  const plain = (name: string): string => normalise(name).replace(/^total /, '');
  return plain(funderName(header.text)) === plain(figure.name);
}

/** The figures of its own line that a total at the end of a row adds up: over the years, or the tiers of one year. */
export function linesOfRow(total: TotalCell, entry: Entry): Lines {
  const { label, year, key } = total;
  const own = label !== null && label.row === total.row;
  const tiers = key === 'tiersGroup' && year !== null;
  const belongs = (figure: RawFigure): boolean => {
    if (tiers) return OF_TIERS.has(figure.key);
    return own ? figure.label === label : isOf(total, figure);
  };
  const figures = ofItsTax(
    total,
    [...entry.lines.values()].flatMap((line) =>
      year === null || line.year === year ? line.figures.filter(belongs) : [],
    ),
  );
  return { figures, unreadable: figures.some((figure) => figure.doubt !== null) };
}

/** HT beside TTC: each has its own total. */
function ofItsTax(total: TotalCell, figures: readonly RawFigure[]): readonly RawFigure[] {
  const untaxed = total.table.columns.get(total.column)?.withoutTax ?? false;
  return figures.some((figure) => figure.withTax) ? figures.filter((figure) => figure.withoutTax === untaxed) : figures;
}
