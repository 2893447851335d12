import type { Axis } from '../contract';
import type { AmountUnit } from '../money';
import { amountOfCell } from './amounts';
import { isMoney, type Column } from './columns';
import { tableUnitOf, tableYearOf, type TableUnit, type TableYear } from './context';
import { fieldsOf, totalLabelOf, type Fields } from './fields';
import { isAmountLike, isBlankWord, type GridCell } from './grid';
import type { CeilingTotal, Entry, FigureKey, Placed, RawCeiling, RawFigure, RawLine, TotalCell } from './raw';
import type { Disposition, SheetUse } from './result';
import { axisTitleOf, type AxisTitle, type BodyRow, type SheetLayout, type Table } from './walk';
import { readAxisLabel } from './words/axis';
import { looksLikeId } from './words/id';
import { readYesNo } from './words/nature';
import { normalise } from './words/normalise';
import type { Role } from './words/vocabulary';

/** Everything that one table says, each cell with what became of it. */
export interface Extract {
  readonly table: Table;
  readonly fields: Fields;
  readonly unit: TableUnit;
  readonly year: TableYear;
  readonly use: SheetUse;
  readonly entries: readonly Entry[];
  readonly totals: readonly TotalCell[];
  readonly ceilings: readonly RawCeiling[];
  readonly placed: readonly Placed[];
  /** Numbers of contract lines without a place. */
  readonly unplaced: readonly GridCell[];
  /** The axis labels of an envelope. */
  readonly envelopeLabels: readonly AxisTitle[];
  readonly ceilingTotals: readonly CeilingTotal[];
  /** The table holds nothing of a contract. */
  readonly foreign: boolean;
}

export interface ExtractContext {
  readonly layout: SheetLayout;
  readonly workbookUnit: TableUnit;
  readonly kind: 'departement' | 'metropole';
  /** The axis that the sheet's name or its top block gives. */
  readonly sheetAxis: AxisTitle | null;
}

const FIGURES: Readonly<Partial<Record<Role, FigureKey>>> = {
  cost: 'cost',
  total: 'total',
  state: 'state',
  newCredits: 'newCredits',
  delegated: 'delegated',
  collectivity: 'collectivity',
  tiers: 'tiers',
  tiersGroup: 'tiersGroup',
  cee: 'cee',
  fse: 'fse',
  reinforcedCost: 'reinforcedCost',
  carryOver: 'carryOver',
  reduction: 'reduction',
  consumed: 'consumed',
  reliquat: 'reliquat',
  meals: 'meals',
  investment: 'investment',
};

const CEILING_ROW = /^(plafond|enveloppe|montant (annuel )?(notifie|plafond)|credits? notifies?|rappel (du )?plafond)/;
const FLOOR_ROW = /^(plancher|seuil|minimum)/;
const CHECK_ROW = /^(reste|ecart|solde|marge|taux|part|controle|verification|difference|disponible|dont|pourcentage|pour memoire|rappel|moyenne|nombre|cumul)\b/;

export function extract(table: Table, context: ExtractContext): Extract {
  return new Extraction(table, context).run();
}

class Extraction {
  private readonly fields: Fields;
  private readonly unit: TableUnit;
  private readonly year: TableYear;
  private readonly entries: Entry[] = [];
  private readonly totals: TotalCell[] = [];
  private readonly ceilings: RawCeiling[] = [];
  private readonly placed: Placed[] = [];
  private readonly unplaced: GridCell[] = [];
  private readonly headedYears = new Set<string>();
  private readonly byLabel: boolean;
  private section: Entry[] = [];
  private last: Entry | null = null;
  private axisCarried: AxisTitle | null = null;
  private lastLabelRole: Role | null = null;
  /** « Dépenses » or « Ressources » alone on a row: what the rows under it are. */
  private sectionSide: 'expenses' | 'resources' | null = null;
  private readonly long = new Map<string, Entry>();
  private readonly isLong: boolean;

  constructor(
    private readonly table: Table,
    private readonly context: ExtractContext,
  ) {
    this.fields = fieldsOf(table);
    this.unit = tableUnitOf(table, context.layout, context.workbookUnit);
    this.year = tableYearOf(table, context.layout);
    this.byLabel = this.fields.labels.length > 0;
    this.isLong = this.fields.byRole.has('year') && (this.fields.byRole.has('title') || this.fields.byRole.has('id'));
    for (const column of table.columns.values()) {
      if (column.year !== null && column.role !== null && this.isReminder(column, column.role)) continue;
      if (column.year !== null && column.role !== null) this.headedYears.add(column.role);
      if (column.year !== null && column.role === null) this.headedYears.add('*');
    }
  }

  run(): Extract {
    for (const row of this.table.body) this.readRow(row);
    const figures = this.entries.some((entry) => entry.lines.size > 0);
    const foreign = !figures && this.totals.length === 0 && this.ceilings.length === 0 && !this.looksLikeContract();
    return {
      table: this.table,
      fields: this.fields,
      unit: this.unit,
      year: this.year,
      use: this.use(),
      entries: this.entries,
      totals: this.totals,
      ceilings: this.ceilings,
      placed: this.placed,
      unplaced: this.unplaced,
      envelopeLabels: this.envelopeLabels,
      ceilingTotals: this.ceilingTotals,
      foreign,
    };
  }

  private use(): SheetUse {
    if (this.entries.length === 0) return this.ceilings.length > 0 ? 'envelope' : 'recap';
    if (this.isLong) return 'long';
    if (!this.fields.byRole.has('title') && !this.fields.byRole.has('id')) return 'fiche';
    const columnYears = [...this.table.columns.values()].some((column) => column.year !== null && column.year !== this.year.year && (column.role === null || isMoney(column.role)) && !(column.role !== null && this.isReminder(column, column.role)));
    if (!columnYears && this.year.year !== null) return 'annual';
    if (this.context.sheetAxis !== null && this.entries.every((entry) => entry.axis === this.context.sheetAxis)) return 'axis';
    return 'recap';
  }

  /** Words of a contract beside the numbers, though no line could be read: its numbers are told, not passed over. */
  private looksLikeContract(): boolean {
    const roles = [...this.table.columns.values()].filter((column) => column.role !== null && (isMoney(column.role) || column.role === 'nature' || column.role === 'axis'));
    return roles.length >= 2 || this.byLabel || this.fields.byRole.has('nature') || this.table.body.some((row) => row.isAxisTitle);
  }

  private place(cell: GridCell, disposition: Disposition): void {
    if (cell.cell.value.kind === 'number') this.placed.push({ ref: cell.ref, disposition });
  }

  private readRow(body: BodyRow): void {
    const cells = body.row.cells;
    const total = totalLabelOf(cells);
    if (this.isEnvelopeRow(body)) return;
    if (body.isAxisTitle) {
      this.last = null;
      this.axisCarried = null;
      if (cells.some((cell) => isAmountLike(cell))) this.readTotals(body, axisTitleOf(body.row)?.cell ?? null, body.axis?.label.axis ?? null, 'axis');
      this.section = [];
      return;
    }
    const words = cells.find((cell) => cell.kind === 'text' && !isBlankWord(cell) && cell.amount === 'none' && !this.isAmountColumn(cell.column));
    const label = words ? normalise(words.text) : '';
    if (this.byLabel && !this.fields.byRole.has('title') && !this.fields.byRole.has('id')) {
      const side = words && !this.hasAmounts(body) ? words.heading.role : null;
      if (side === 'expenses' || side === 'resources') this.sectionSide = side;
      this.readLine(body, this.blockEntry(body), true);
      return;
    }
    if (!this.byLabel && words && (CEILING_ROW.test(label) || FLOOR_ROW.test(label))) {
      this.readCeilingRow(body, CEILING_ROW.test(label) ? 'ceiling' : 'floor', words);
      return;
    }
    if (total && !(this.byLabel && this.isLabelColumn(total.column))) {
      const named = this.axisNamedIn(total.text);
      const titleColumn = this.fields.byRole.get('title');
      const general = /general|contrat|ensemble|toutes?|global/.test(normalise(total.text)) && named === null;
      const sub = /sous|s total/.test(normalise(total.text)) || named !== null;
      const ofAxis = /\baxe\b/i.test(total.text);
      const axis = named ?? (sub ? (body.axis?.label.axis ?? this.section[0]?.axis?.label.axis ?? null) : null);
      this.readTotals(body, total, axis, general ? 'all' : sub || ofAxis ? (named === null && this.section.length > 0 ? 'section' : 'axis') : 'all', general);
      this.section = [];
      this.last = null;
      if (titleColumn !== undefined) this.axisCarried = null;
      return;
    }
    const anonymous = !this.fields.byRole.has('title') && !this.fields.byRole.has('id');
    const entry = anonymous && this.hasAmounts(body) ? this.blockEntry(body) : this.entryOf(body, words ?? null, label);
    if (entry) this.readLine(body, entry, this.byLabel);
    else this.readStray(body, words ?? null, label);
  }

  /** The axis that a total names: by its words, else by the number that the lines above carry (départements count 1-2-3). */
  private axisNamedIn(text: string): Axis | null {
    const match = /\baxe\s*n?\s*[°o]?\s*(?:\d|[ivIV]+)?\b.*$/iu.exec(text);
    const label = match ? readAxisLabel(match[0].replace(/\btotal\b/i, ' '), false) : null;
    if (!label) return null;
    if (label.named || label.number === null) return label.axis;
    const numbered = [...this.section, ...this.entries].find((entry) => entry.axis?.label.number === label.number);
    return numbered?.axis?.label.axis ?? label.axis;
  }

  private isLabelColumn(column: number): boolean {
    return this.fields.labels.includes(column);
  }

  private isAmountColumn(column: number): boolean {
    const described = this.table.columns.get(column);
    if (!described) return false;
    const role = described.role;
    return (role !== null && (isMoney(role) || role === 'amount' || role === 'consumed' || role === 'ceiling' || role === 'rate')) || (role === null && described.year !== null);
  }

  private textAt(body: BodyRow, role: 'id' | 'title' | 'axis' | 'nature' | 'lead' | 'theme' | 'indicator' | 'nationalIndicator' | 'outsideFramework' | 'scheme' | 'transversal'): GridCell | null {
    const column = this.fields.byRole.get(role);
    if (column === undefined) return null;
    const cell = this.table.grid.shownAt(body.row.row, column) ?? null;
    return cell && !isBlankWord(cell) ? cell : null;
  }

  private hasAmounts(body: BodyRow): boolean {
    return body.row.cells.some((cell) => this.holdsAmount(cell));
  }

  private holdsAmount(cell: GridCell): boolean {
    if (this.isLabelColumn(cell.column)) return false;
    const role = this.table.columns.get(cell.column)?.role ?? null;
    if (role === 'rate' || [...this.fields.byRole.values()].includes(cell.column)) return false;
    return isAmountLike(cell) || (cell.kind === 'number' && this.isAmountColumn(cell.column)) || (this.isAmountColumn(cell.column) && cell.kind === 'text');
  }

  /** The line of an action: its number or title stands on the row, or above it in a list with several rows an action. */
  private entryOf(body: BodyRow, words: GridCell | null, label: string): Entry | null {
    const idCell = this.textAt(body, 'id');
    const titleCell = this.textAt(body, 'title');
    const several = this.isLong || this.byLabel;
    if (!idCell && !titleCell) {
      if (several && this.last && this.hasAmounts(body) && (words === null || this.isLabelColumn(words.column) || this.fields.byRole.get('year') === words.column)) return this.last;
      return null;
    }
    if (titleCell?.kind === 'number' || (titleCell === null && idCell !== null && !looksLikeId(idCell.text))) return null;
    if (CHECK_ROW.test(label) && idCell === null) return null;
    if (titleCell && /^\s*[-–•]?\s*dont\b/i.test(titleCell.text)) return null;
    const plausible = this.hasAmounts(body) || (idCell !== null && titleCell !== null && looksLikeId(idCell.text));
    if (!plausible) return null;
    if (this.isUnnamedTotal(body, idCell)) return null;
    const axis = this.axisOf(body);
    const id = idCell ? idCell.text.trim() : null;
    const title = titleCell ? titleCell.text.trim() : (id ?? '');
    if (several) {
      const key = `${id ?? ''}|${normalise(title)}|${axis?.cell.text ?? ''}`;
      let entry = this.long.get(key);
      const year = this.rowYear(body);
      // The same action and year once more in a list by year is a second line of that number.
      if (entry && !this.byLabel && year !== null && entry.lines.has(year)) entry = undefined;
      if (!entry) {
        entry = this.newEntry(body, id, idCell, title, titleCell, axis);
        this.long.set(key, entry);
      }
      this.last = entry;
      return entry;
    }
    const entry = this.newEntry(body, id, idCell, title, titleCell, axis);
    this.last = entry;
    return entry;
  }

  /** Without « total » in its words: no number, no nature, and every amount the sum of the lines above it. */
  private isUnnamedTotal(body: BodyRow, idCell: GridCell | null): boolean {
    if (idCell !== null && looksLikeId(idCell.text)) return false;
    if (this.textAt(body, 'nature') !== null) return false;
    const above = this.section.length > 0 ? this.section : this.entries;
    if (above.length < 2) return false;
    let equal = 0;
    for (const cell of body.row.cells) {
      if (cell.kind !== 'number' || !this.isAmountColumn(cell.column)) continue;
      const own = amountOfCell(cell, this.unit.unit).cents;
      let sum = 0n;
      for (const entry of above) for (const line of entry.lines.values()) for (const figure of line.figures) if (figure.cell?.column === cell.column) sum += figure.cents ?? 0n;
      if (own === null || own === 0n) continue;
      if (own !== sum) return false;
      equal++;
    }
    return equal >= 2;
  }

  private axisOf(body: BodyRow): AxisTitle | null {
    const column = this.fields.byRole.get('axis');
    if (column !== undefined) {
      const cell = this.table.grid.shownAt(body.row.row, column);
      if (cell && !isBlankWord(cell)) {
        const label = readAxisLabel(cell.kind === 'number' ? `Axe ${cell.text}` : cell.text, false);
        this.axisCarried = { cell, label: label ?? { axis: null, number: null, conflict: false, transversal: false, unknown: true, named: false } };
        return this.axisCarried;
      }
      if (this.axisCarried) return this.axisCarried;
    }
    if (body.axis) return body.axis;
    return this.context.sheetAxis;
  }

  /** « Nouvelle | Renforcée | Reconduite » as three columns, one of them ticked: the header of that column. */
  private tickedNature(body: BodyRow): GridCell | null {
    const ticked = [...this.fields.ticks].filter(([column]) => {
      const cell = this.table.grid.shownAt(body.row.row, column);
      return cell !== undefined && readYesNo(cell.text) === true;
    });
    return ticked.length === 1 ? (ticked[0]?.[1] ?? null) : null;
  }

  private newEntry(body: BodyRow, id: string | null, idCell: GridCell | null, title: string, titleCell: GridCell | null, axis: AxisTitle | null): Entry {
    const nature = this.textAt(body, 'nature') ?? this.tickedNature(body);
    const indicator = this.textAt(body, 'indicator');
    const outside = this.textAt(body, 'outsideFramework');
    const transversal = this.textAt(body, 'transversal');
    const split = id === null ? splitTitle(title) : null;
    const entry: Entry = {
      table: this.table,
      use: 'recap',
      id: id ?? split?.id ?? null,
      idCell: idCell ?? (split ? titleCell : null),
      title: split?.title ?? title,
      titleCell,
      axis,
      nature: nature ? { text: nature.text, cell: nature } : null,
      lead: this.textAt(body, 'lead')?.text.trim() ?? null,
      theme: this.textAt(body, 'theme')?.text.trim() ?? null,
      indicator: this.fields.byRole.has('indicator') ? (indicator?.text.trim() ?? '') : null,
      indicatorCell: indicator,
      nationalIndicator: this.textAt(body, 'nationalIndicator')?.text.trim() ?? null,
      outsideFramework: outside ? readYesNo(outside.text) : null,
      transversal: (transversal ? readYesNo(transversal.text) === true : false) || axis?.label.transversal === true,
      block: this.table.block,
      row: body.row.row,
      lines: new Map(),
    };
    this.entries.push(entry);
    this.section.push(entry);
    return entry;
  }

  /** The fiche that the table belongs to. */
  private blockEntry(body: BodyRow): Entry | null {
    const existing = this.entries[0];
    if (existing) return existing;
    const block = this.table.block;
    const value = (role: Parameters<typeof block.keys.get>[0]): string | null => block.keys.get(role)?.value ?? null;
    const title = value('title') ?? block.ficheTitle?.title ?? null;
    const id = value('id') ?? block.ficheTitle?.id ?? (title === null ? idOfSheetName(this.table.grid.sheet) : null);
    if (title === null && id === null) return null;
    if (title === null && block.keys.size === 0 && block.ficheTitle === null) return null;
    const axisKey = block.keys.get('axis');
    let axis: AxisTitle | null = null;
    if (axisKey?.value && axisKey.valueCell) {
      const label = readAxisLabel(axisKey.valueCell.kind === 'number' ? `Axe ${axisKey.value}` : axisKey.value, false);
      axis = { cell: axisKey.valueCell, label: label ?? { axis: null, number: null, conflict: false, transversal: false, unknown: true, named: false } };
    } else axis = body.axis ?? this.context.sheetAxis;
    const nature = block.keys.get('nature');
    const indicator = block.keys.get('indicator');
    const outside = value('outsideFramework');
    const entry: Entry = {
      table: this.table,
      use: 'fiche',
      id,
      idCell: block.keys.get('id')?.valueCell ?? block.ficheTitle?.cell ?? null,
      title: title ?? id ?? '',
      titleCell: block.keys.get('title')?.valueCell ?? block.ficheTitle?.cell ?? null,
      axis,
      nature: nature?.value && nature.valueCell ? { text: nature.value, cell: nature.valueCell } : null,
      lead: value('lead'),
      theme: value('theme'),
      indicator: indicator ? (indicator.value ?? '') : null,
      indicatorCell: indicator?.valueCell ?? indicator?.label ?? null,
      nationalIndicator: value('nationalIndicator'),
      outsideFramework: outside === null ? null : readYesNo(outside),
      transversal: axis?.label.transversal === true || readYesNo(value('transversal') ?? '') === true,
      block,
      row: body.row.row,
      lines: new Map(),
    };
    this.entries.push(entry);
    return entry;
  }

  private rowYear(body: BodyRow): number | null {
    const column = this.fields.byRole.get('year');
    if (column === undefined) return null;
    const cell = this.table.grid.shownAt(body.row.row, column);
    return cell ? (cell.year ?? cell.heading.year) : null;
  }

  /** The year of a cell: its column's, its row's, the table's; null where none is sure. */
  private yearOf(body: BodyRow, column: Column | undefined, role: Role | null): number | null {
    if (column?.yearConflict) return null;
    if (column?.year != null) return column.year;
    const row = this.rowYear(body);
    if (row !== null) return row;
    if (this.fields.byRole.has('year')) return null;
    const titled = body.yearTitle;
    const table = titled && titled.strong && !body.afterLines ? titled.year : this.year.year;
    if (titled?.strong && body.afterLines && titled.year !== table && this.headedYears.size === 0) return null;
    if (table === null) return null;
    if (column?.relativeYear != null) return table + column.relativeYear;
    if (role !== null && this.headedYears.has(role)) return null;
    if (this.headedYears.has('*') && this.byLabel) return null;
    return table;
  }

  private lineOf(entry: Entry, year: number): RawLine {
    let line = entry.lines.get(year);
    if (!line) entry.lines.set(year, (line = { year, figures: [], unplaced: [], scheme: null }));
    return line;
  }

  private readLine(body: BodyRow, entry: Entry | null, labelled: boolean): void {
    const { grid, columns } = this.table;
    const seen = new Set<number>();
    for (const cell of body.row.cells) {
      seen.add(cell.column);
      this.readCell(body, entry, labelled, cell, columns.get(cell.column));
    }
    if (!entry) return;
    const scheme = this.textAt(body, 'scheme')?.text ?? entry.block.keys.get('scheme')?.value ?? null;
    if (scheme !== null) for (const line of entry.lines.values()) line.scheme ??= scheme;
    // The empty places of the line, so that a blank is told from a place that does not exist.
    for (const [number, column] of columns) {
      if (seen.has(number) || !this.isAmountColumn(number)) continue;
      const shown = grid.shownAt(body.row.row, number);
      if (shown && shown.row !== body.row.row) continue;
      const meaning = this.meaning(body, labelled, number, column);
      if (!meaning || meaning.kind !== 'figure') continue;
      const year = this.yearOf(body, column, meaning.role);
      const line = year === null ? undefined : entry.lines.get(year);
      if (year === null || (!line && !labelled)) continue;
      const ref = grid.transposed ? { sheet: grid.sheet, row: number, column: body.row.row } : { sheet: grid.sheet, row: body.row.row, column: number };
      if (line || labelled) this.lineOf(entry, year).figures.push(this.figure(meaning, ref, null, column, body));
    }
  }

  private readCell(body: BodyRow, entry: Entry | null, labelled: boolean, cell: GridCell, column: Column | undefined): void {
    const number = cell.column;
    if (this.isLabelColumn(number) || [...this.fields.byRole.values()].includes(number) || [...this.fields.pairs.values()].includes(number)) {
      this.place(cell, 'identifier');
      return;
    }
    const described = column?.role ?? null;
    if (cell.percent || described === 'rate') return this.place(cell, 'rate');
    const meaning = this.meaning(body, labelled, number, column);
    const numeric = isAmountLike(cell) || cell.kind === 'number';
    if (!meaning) {
      if (!numeric) return;
      if (entry === null && !labelled) return this.place(cell, 'outside');
      if (this.isForeignRun(number)) return this.place(cell, 'outside');
      if (cell.amount === 'text' && !this.isAmountColumn(number)) return;
      this.unplaced.push(cell);
      this.place(cell, 'not-placed');
      if (entry) {
        const year = this.yearOf(body, column, null);
        const lines = year === null ? [...entry.lines.values()] : [this.lineOf(entry, year)];
        for (const line of lines) line.unplaced.push(cell);
      }
      return;
    }
    switch (meaning.kind) {
      case 'other':
        return this.place(cell, 'other-figure');
      case 'detail':
        return this.place(cell, 'detail');
      case 'total': {
        if (numeric && entry) this.total(body, cell, column, meaning.key, 'row', null, meaning.label, entry);
        return this.place(cell, 'total');
      }
      case 'figure': {
        const year = this.yearOf(body, column, meaning.role);
        if (year === null) {
          if (numeric) {
            this.unplaced.push(cell);
            this.place(cell, 'not-placed');
            if (entry) for (const line of entry.lines.values()) line.unplaced.push(cell);
          }
          return;
        }
        if (!entry) {
          if (numeric) {
            this.unplaced.push(cell);
            this.place(cell, 'not-placed');
          }
          return;
        }
        this.lineOf(entry, year).figures.push(this.figure(meaning, cell.ref, cell, column, body));
        this.place(cell, meaning.key === 'total' ? 'total' : 'figure');
      }
    }
  }

  /** A run of columns of which none has a known header, apart from the table: another table beside it. */
  private isForeignRun(number: number): boolean {
    const column = this.table.columns.get(number);
    if (column && (column.role !== null || column.year !== null)) return false;
    const occupied = (n: number): boolean => this.table.columns.has(n);
    let from = number;
    let to = number;
    while (occupied(from - 1)) from--;
    while (occupied(to + 1)) to++;
    if (!column) return !occupied(number - 1);
    if (to === from) return false;
    for (let n = from; n <= to; n++) {
      const one = this.table.columns.get(n);
      if (one && (one.role !== null || one.year !== null)) return false;
    }
    return true;
  }

  private meaning(body: BodyRow, labelled: boolean, number: number, column: Column | undefined): Meaning | null {
    const columnRole = column?.role ?? null;
    if (!labelled || columnRole === 'consumed' || columnRole === 'other' || columnRole === 'comment' || columnRole === 'carryOver' || columnRole === 'reduction') {
      const pair = this.fields.pairs.get(number);
      if (pair !== undefined) {
        const named = this.table.grid.shownAt(body.row.row, pair);
        return named && !isBlankWord(named) ? this.funderMeaning(named) : null;
      }
      return column && columnRole !== null ? this.columnMeaning(column, columnRole) : null;
    }
    const label = this.labelAt(body, number);
    if (!label) return null;
    return this.labelMeaning(label, column, body);
  }

  private labelAt(body: BodyRow, number: number): GridCell | null {
    let best: GridCell | null = null;
    for (const column of this.fields.labels) {
      if (column >= number) continue;
      const cell = this.table.grid.shownAt(body.row.row, column);
      if (cell && cell.kind === 'text' && !isBlankWord(cell) && (best === null || cell.column > best.column)) best = cell;
    }
    // A label to the left of another amount column belongs to that side only where it is the nearest.
    return best;
  }

  private columnMeaning(column: Column, role: Role): Meaning | null {
    const header = column.header;
    if (column.detail) return role === 'cee' ? this.figureMeaning('cee', 'ceeDetail', header, column) : { kind: 'detail', role };
    if (role === 'other' || role === 'comment' || role === 'ceiling' || role === 'floor' || role === 'lead' || role === 'indicator' || role === 'nationalIndicator' || role === 'theme' || role === 'title' || role === 'id' || role === 'axis' || role === 'nature' || role === 'scheme' || role === 'collectivityName' || role === 'outsideFramework' || role === 'transversal') {
      return { kind: 'other', role };
    }
    if (role === 'expenses' || role === 'resources' || role === 'funder' || role === 'amount' || role === 'year') return null;
    const owner = this.owner(role);
    const key = FIGURES[owner];
    if (key === undefined) return { kind: 'other', role };
    if (column.overYears) return { kind: 'total', role: owner, key, label: header };
    if (column.asked && !column.granted && this.hasGrantedSibling(column)) return { kind: 'other', role };
    if (this.isReminder(column, owner)) return { kind: 'other', role };
    if (column.totalOf && key === 'tiersGroup') return { kind: 'total', role: owner, key: 'tiersGroup', label: header };
    return this.figureMeaning(owner, key, header, column);
  }

  /** « part État N-1 » in the avenant of N, or an earlier year of which only the State's part stands there. */
  private isReminder(column: Column, role: Role): boolean {
    if (role !== 'state' && role !== 'newCredits' && role !== 'delegated') return false;
    if (column.relativeYear !== null && column.relativeYear < 0) return true;
    const year = this.year.year;
    if (year === null || column.year === null || column.year === year) return false;
    const same = [...this.table.columns.values()].filter((other) => other.year === column.year && other.role !== null && isMoney(other.role));
    return same.every((other) => other.role === 'state' || other.role === 'newCredits' || other.role === 'delegated') && column.year < year;
  }

  private hasGrantedSibling(column: Column): boolean {
    for (const other of this.table.columns.values()) {
      if (other !== column && !other.asked && other.year === column.year && other.role !== null && column.role !== null && this.owner(other.role) === this.owner(column.role)) return true;
    }
    return false;
  }

  private owner(role: Role): Role {
    if (role === 'departement') return this.context.kind === 'departement' ? 'collectivity' : 'tiers';
    if (role === 'metropole') return this.context.kind === 'metropole' ? 'collectivity' : 'tiers';
    return role;
  }

  private figureMeaning(role: Role, key: FigureKey, label: GridCell | null, column: Column | undefined): Meaning {
    return { kind: 'figure', role, key, label, name: nameOf(label), column };
  }

  private funderMeaning(named: GridCell): Meaning | null {
    const heading = named.heading;
    const role = heading.role === null ? null : this.owner(heading.role);
    if (role === 'tiers' || role === 'tiersGroup') return this.figureMeaning(role, 'tiers', named, undefined);
    if (role === 'cee' || role === 'fse' || role === 'state' || role === 'collectivity') return this.figureMeaning(role, FIGURES[role] ?? 'tiers', named, undefined);
    return null;
  }

  private labelMeaning(label: GridCell, column: Column | undefined, body: BodyRow): Meaning | null {
    const heading = label.heading;
    const role = heading.role === null ? null : this.owner(heading.role);
    const side = this.sideOf(label);
    const previous = this.lastLabelRole;
    if (!heading.detail && role !== null) this.lastLabelRole = role;
    const over = column?.overYears === true || (column?.role === 'total' && column.year === null && this.headedYears.size > 0);
    const ambiguousColumn = column?.role != null && isMoney(column.role) && column.role !== 'total' && column.role !== 'cost';
    if (ambiguousColumn) return null;
    if (heading.detail) {
      if (role === 'cee') return over ? { kind: 'detail', role } : this.figureMeaning('cee', 'ceeDetail', label, column);
      if (role === 'reinforcedCost' || role === 'investment') return over ? { kind: 'detail', role } : this.figureMeaning(role, FIGURES[role] ?? 'cost', label, column);
      if (role === 'fse' && previous === 'collectivity') return this.figureMeaning('fse', 'fse', label, column);
      return { kind: 'detail', role: role ?? 'other' };
    }
    if (side === 'expenses') {
      if (role === 'total' || role === 'cost' || role === 'expenses') return over ? { kind: 'total', role: 'cost', key: 'cost', label } : this.figureMeaning('cost', 'cost', label, column);
      if (role === 'investment' || role === 'reinforcedCost' || role === 'meals') return over ? { kind: 'total', role, key: FIGURES[role] ?? 'cost', label } : this.figureMeaning(role, FIGURES[role] ?? 'cost', label, column);
      return { kind: 'detail', role: role ?? 'other' };
    }
    if (role === null) return null;
    if (role === 'rate' || role === 'other' || role === 'indicator' || role === 'comment' || role === 'ceiling' || role === 'floor') return { kind: 'other', role };
    if (role === 'expenses') return over ? { kind: 'total', role: 'cost', key: 'cost', label } : this.figureMeaning('cost', 'cost', label, column);
    if (role === 'resources') return over ? { kind: 'total', role: 'total', key: 'total', label } : this.figureMeaning('total', 'total', label, column);
    const key = FIGURES[role];
    if (key === undefined) return body.row.cells.length > 0 && role !== 'amount' && role !== 'funder' ? { kind: 'other', role } : null;
    if (over) return { kind: 'total', role, key, label };
    return this.figureMeaning(role, key, label, column);
  }

  private sideOf(label: GridCell): 'expenses' | 'resources' | null {
    if (this.sectionSide) return this.sectionSide;
    const header = this.table.columns.get(label.column);
    if (header?.side) return header.side;
    return header?.role === 'expenses' ? 'expenses' : header?.role === 'resources' ? 'resources' : null;
  }

  private figure(meaning: Extract2, ref: RawFigure['ref'], cell: GridCell | null, column: Column | undefined, body: BodyRow): RawFigure {
    const unit = this.unitOf(column);
    const key = meaning.key;
    const read = cell === null ? null : key === 'meals' ? countOfCell(cell) : amountOfCell(cell, unit);
    const heading = meaning.label?.heading;
    return {
      key,
      name: meaning.name,
      ref,
      cell,
      cents: read?.cents ?? null,
      doubt: read?.doubt ?? null,
      exact: read?.exact ?? true,
      fromText: read?.fromText ?? false,
      label: meaning.label,
      slot: meaning.label && this.isLabelColumn(meaning.label.column) ? `row:${normalise(meaning.label.text)}:${String(meaning.label.row)}` : `column:${String(column?.column ?? ref.column)}`,
      commune: heading?.commune ?? false,
      mixedCee: heading?.mixedCee ?? false,
      programme: heading?.programme ?? column?.path.map((one) => one.heading.programme).find((one) => one !== null) ?? null,
      asked: (column?.asked ?? false) || (heading?.asked ?? false),
      granted: (column?.granted ?? false) || (heading?.granted ?? false),
      withoutTax: (column?.withoutTax ?? false) || (heading?.withoutTax ?? false),
      withTax: (column?.withTax ?? false) || (heading?.withTax ?? false),
      totalOf: heading?.totalOf ?? body.isAxisTitle,
    };
  }

  private unitOf(column: Column | undefined): AmountUnit {
    return column?.unit ?? this.unit.unit;
  }

  private readTotals(body: BodyRow, label: GridCell | null, axis: Axis | null, scope: TotalCell['scope'], general = false): void {
    for (const cell of body.row.cells) {
      if (!isAmountLike(cell)) continue;
      const column = this.table.columns.get(cell.column);
      if (cell.percent || column?.role === 'rate') {
        this.place(cell, 'rate');
        continue;
      }
      const role = column?.role ?? null;
      const owner = role === null ? null : this.owner(role);
      const meaning = column && role !== null ? this.columnMeaning(column, role) : null;
      if (meaning && (meaning.kind === 'other' || meaning.kind === 'detail')) {
        this.place(cell, meaning.kind === 'other' ? 'other-figure' : 'detail');
        continue;
      }
      const key = owner === 'amount' && this.fields.pairs.has(cell.column) ? 'tiers' : owner === null ? undefined : FIGURES[owner];
      if (!column || key === undefined || this.byLabel) {
        this.place(cell, column || this.byLabel ? 'total' : 'outside');
        continue;
      }
      this.total(body, cell, column, key, general ? 'all' : scope, axis, label, null);
      this.place(cell, 'total');
    }
  }

  private total(body: BodyRow, cell: GridCell, column: Column | undefined, key: FigureKey, scope: TotalCell['scope'], axis: Axis | null, label: GridCell | null, entry: Entry | null): void {
    const unit = this.unitOf(column);
    this.totals.push({
      cell,
      cents: amountOfCell(cell, unit).cents,
      table: this.table,
      unit,
      scope,
      axis,
      label,
      row: body.row.row,
      column: cell.column,
      year: column?.overYears === true ? null : this.yearOf(body, column, column?.role ?? null),
      overYears: column?.overYears === true,
      key,
      entry,
      section: [...this.section],
      title: body.isAxisTitle ? body.axis : null,
      ofTiers: key === 'tiersGroup' && column?.totalOf === true,
    });
  }

  /** A row of an envelope: an axis and its ceilings. */
  private isEnvelopeRow(body: BodyRow): boolean {
    const axisColumn = this.fields.byRole.get('axis');
    const isEnvelope = this.isEnvelopeTable();
    if (!isEnvelope) return false;
    const total = totalLabelOf(body.row.cells);
    if (total) {
      for (const cell of body.row.cells) {
        this.place(cell, 'total');
        if (isAmountLike(cell)) this.ceilingTotal(cell, 'column', null);
      }
      return true;
    }
    const labelCell = body.row.cells.find((cell) => cell.kind === 'text' && cell.amount === 'none' && readAxisLabel(cell.text, false) !== null && (axisColumn === undefined || cell.column === axisColumn));
    const numeric = axisColumn === undefined ? undefined : this.table.grid.shownAt(body.row.row, axisColumn);
    const label = labelCell ? readAxisLabel(labelCell.text, false) : numeric?.kind === 'number' && numeric.year === null ? readAxisLabel(`Axe ${numeric.text}`, false) : null;
    const rowYear = this.rowYear(body);
    for (const cell of body.row.cells) {
      if (cell === labelCell || cell === numeric || cell.column === this.fields.byRole.get('year')) {
        this.place(cell, 'identifier');
        continue;
      }
      if (!isAmountLike(cell)) continue;
      const column = this.table.columns.get(cell.column);
      const headed = column ? axisOfPath(column) : null;
      const axis = label?.axis ?? headed;
      const year = column?.year ?? rowYear;
      if (cell.percent || column?.role === 'rate') this.place(cell, 'rate');
      else if (column?.role === 'total' || column?.overYears) {
        this.place(cell, 'total');
        this.ceilingTotal(cell, 'row', rowYear);
      }
      else if (axis === null || axis === undefined || column === undefined || column.yearConflict) {
        this.unplaced.push(cell);
        this.place(cell, 'not-placed');
      } else {
        const kind = column.role === 'floor' ? 'floor' : 'ceiling';
        const unknown = column.role === null && column.year === null && headed === null;
        if (unknown) {
          this.unplaced.push(cell);
          this.place(cell, 'not-placed');
          continue;
        }
        const read = amountOfCell(cell, this.unitOf(column));
        this.ceilings.push({ axis, year: year ?? null, cents: read.cents, ref: cell.ref, kind, doubt: read.doubt, fromText: read.fromText });
        this.place(cell, 'figure');
      }
    }
    if (label && labelCell) this.envelopeLabels.push({ label, cell: labelCell });
    return true;
  }

  private readonly envelopeLabels: AxisTitle[] = [];
  private readonly ceilingTotals: CeilingTotal[] = [];
  private ceilingTotal(cell: GridCell, along: CeilingTotal['along'], rowYear: number | null): void {
    const column = this.table.columns.get(cell.column);
    const unit = this.unitOf(column);
    this.ceilingTotals.push({ cell, cents: amountOfCell(cell, unit).cents, unit, along, year: along === 'column' ? (column?.year ?? null) : rowYear });
  }

  private envelopeKnown: boolean | null = null;

  private isEnvelopeTable(): boolean {
    return (this.envelopeKnown ??= decideEnvelope(this.table, this.fields, this.context.layout.grid.sheet));
  }

  /** « Plafond notifié » inside a table of actions: the ceiling of the axis above it, for the table's year or each column's. */
  private readCeilingRow(body: BodyRow, kind: 'ceiling' | 'floor', label: GridCell): void {
    const axis = this.axisNamedIn(label.text) ?? body.axis?.label.axis ?? this.section[0]?.axis?.label.axis ?? this.context.sheetAxis?.label.axis ?? this.entries[this.entries.length - 1]?.axis?.label.axis ?? null;
    const amounts = body.row.cells.filter((cell) => isAmountLike(cell));
    const inState = amounts.filter((cell) => {
      const role = this.table.columns.get(cell.column)?.role;
      return role === 'state' || role === 'newCredits' || role === 'delegated' || role === 'ceiling';
    });
    for (const cell of amounts) {
      const column = this.table.columns.get(cell.column);
      const chosen = inState.length > 0 ? inState.includes(cell) : amounts.length === 1;
      if (!chosen || axis === null || column?.overYears === true) {
        this.place(cell, 'other-figure');
        continue;
      }
      const read = amountOfCell(cell, this.unitOf(column));
      const year = this.yearOf(body, column, null);
      this.ceilings.push({ axis, year, cents: read.cents, ref: cell.ref, kind, doubt: read.doubt, fromText: read.fromText });
      this.place(cell, 'figure');
    }
  }

  /** A row that is no line: a note, a detail, a check, or numbers that nobody named. */
  private readStray(body: BodyRow, words: GridCell | null, label: string): void {
    const isDetail = words !== null && /^\s*[-–•]?\s*dont\b/i.test(words.text);
    const isCheck = CHECK_ROW.test(label);
    const unnamed = this.isUnnamedTotal(body, null);
    if (unnamed) {
      this.readTotals(body, words, body.axis?.label.axis ?? null, 'section');
      this.section = [];
      return;
    }
    const axisRow = words ? readAxisLabel(words.text, true) : null;
    if (axisRow && axisRow.axis !== null && this.entries.length === 0) {
      // A table by axis, without actions: totals of the contract.
      for (const cell of body.row.cells) if (isAmountLike(cell)) this.place(cell, 'total');
      return;
    }
    for (const cell of body.row.cells) {
      if (!isAmountLike(cell)) continue;
      const column = this.table.columns.get(cell.column);
      const inside = this.isAmountColumn(cell.column) || column?.role === 'amount';
      if (isDetail) this.place(cell, 'detail');
      else if (isCheck) this.place(cell, 'other-figure');
      else if (cell.percent) this.place(cell, 'rate');
      else if (inside && (cell.kind === 'number' || cell.amount === 'text')) {
        this.unplaced.push(cell);
        this.place(cell, 'not-placed');
      } else this.place(cell, 'outside');
    }
  }
}

type Meaning =
  | { readonly kind: 'figure'; readonly role: Role; readonly key: FigureKey; readonly label: GridCell | null; readonly name: string; readonly column: Column | undefined }
  | { readonly kind: 'total'; readonly role: Role; readonly key: FigureKey; readonly label: GridCell | null }
  | { readonly kind: 'other' | 'detail'; readonly role: Role };
type Extract2 = Meaning & { readonly kind: 'figure' };

function nameOf(label: GridCell | null): string {
  return label ? label.text.replace(/\s+/g, ' ').trim() : '';
}

function countOfCell(cell: GridCell): { cents: RawFigure['cents']; doubt: RawFigure['doubt']; exact: boolean; fromText: boolean } {
  const read = amountOfCell(cell, 'euro');
  return read;
}

function axisOfPath(column: Column): Axis | null {
  for (const cell of column.path) {
    const label = cell.kind === 'text' ? readAxisLabel(cell.text, false) : null;
    if (label && label.axis !== null && (label.named || /axe/i.test(cell.text))) return label.axis;
  }
  return null;
}

function idOfSheetName(name: string): string | null {
  const match = /^\s*(?:fiches?|fa|action|fiche[\s-]action)\s*n?[°o]?\s*(\d[\d.\-]*[a-z]?)\s*$/i.exec(name);
  return match?.[1] ?? null;
}

/** « 1.2 – Prévention » in the title's cell where there is no column of numbers. */
function splitTitle(title: string): { id: string; title: string } | null {
  const match = /^(?:(?:fiche|fa|action)\s*)?(?:n\s*[°o]\s*)?([A-Z]{0,2}\d{1,2}(?:[.-]\d{1,3}){1,2}|\d{1,2})\s*(?:[-–—:.)]\s+|\s+[-–—:]\s*|\s{1,3}(?=\p{Lu}))(.{3,})$/su.exec(title.trim());
  return match?.[1] && match[2] ? { id: match[1], title: match[2].trim() } : null;
}

const CEILING_WORD = /\b(plafonds?|enveloppes?|montants? (annuels? )?(notifies?|plafonds?)|credits? notifies?|dotations? notifiees?|notification)\b/;

/** Axes against years under a word that means ceilings; never a table of actions. */
function decideEnvelope(table: Table, fields: Fields, sheet: string): boolean {
  if (fields.byRole.has('title') && fields.byRole.has('nature')) return false;
  const columns = [...table.columns.values()];
  const headed = columns.some((column) => column.role === 'ceiling' || column.path.some((cell) => cell.heading.role === 'ceiling'));
  const titled = table.titles.some((cell) => CEILING_WORD.test(normalise(cell.text)));
  const named = CEILING_WORD.test(normalise(sheet));
  if (!headed && !titled && !named) return false;
  const money = columns.filter((column) => column.role !== null && isMoney(column.role) && column.role !== 'total' && column.role !== 'newCredits' && column.role !== 'state');
  if (money.length > 0) return false;
  let axes = 0;
  let rows = 0;
  for (const { row } of table.body) {
    if (!row.cells.some(isAmountLike) || totalLabelOf(row.cells)) continue;
    rows++;
    const first = row.cells.find((cell) => cell.kind === 'text' && cell.amount === 'none');
    const numberAxis = fields.byRole.has('axis') && row.cells.some((cell) => cell.column === fields.byRole.get('axis'));
    if (numberAxis || (first && readAxisLabel(first.text, false) !== null)) axes++;
  }
  const byColumns = columns.filter((column) => axisOfPath(column) !== null).length;
  return rows > 0 && (axes >= 0.5 * rows || byColumns >= 2);
}
