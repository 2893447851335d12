import { isSameFunder } from '../askedAndGranted';
import { type Column } from '../columns';
import { isMoney } from '../moneyRoles';
import { isBlankWord, type GridCell } from '../grid';
import { consumerOf, type ConsumedBy } from '../consumers';
import type { FigureKey } from '../raw';
import { isAnyCollectivity } from '../remainders';
import type { BodyRow } from '../walk';
import type { Role } from '../words/vocabulary';
import type { TableState } from './state';

/** What a cell of a table is, by the words over it and beside it. */
export type Meaning =
  | {
      readonly kind: 'figure';
      readonly role: Role;
      readonly key: FigureKey;
      readonly label: GridCell | null;
      /** Whose consumption, where what stands around the label says it. */
      readonly consumedBy?: ConsumedBy;
    }
  | { readonly kind: 'total'; readonly role: Role; readonly key: FigureKey; readonly label: GridCell | null }
  | { readonly kind: 'other'; readonly role: Role }
  | {
      readonly kind: 'detail';
      readonly role: Role;
      /** One of the expenses, by words that nobody knows. */ readonly expense?: GridCell;
    };

export type FigureMeaning = Meaning & { readonly kind: 'figure' };

export const FIGURES: Readonly<Partial<Record<Role, FigureKey>>> = {
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

/** Headers that no amount can do without a word beside it. */
const NOBODYS: ReadonlySet<Role> = new Set<Role>(['expenses', 'resources', 'funder', 'amount', 'year']);
/** Columns that keep their own meaning whatever stands beside the line. */
const OWN: ReadonlySet<Role> = new Set<Role>(['consumed', 'other', 'comment', 'carryOver', 'reduction']);
/** Columns that tell, row by row, what became of each share. */
const EXECUTION: ReadonlySet<Role> = new Set<Role>(['consumed', 'reliquat']);
const OTHER_LABELS: ReadonlySet<Role> = new Set<Role>(['rate', 'other', 'indicator', 'comment', 'ceiling', 'floor']);

const SHARES: ReadonlySet<Role> = new Set<Role>(['state', 'collectivity', 'tiers', 'tiersGroup', 'fse']);
const TIERS: ReadonlySet<Role> = new Set<Role>(['tiers', 'tiersGroup', 'cee']);
const FUNDERS: ReadonlySet<Role> = new Set<Role>(['state', 'collectivity', 'fse', 'cee', 'tiersGroup']);

/** Whose money: a département's own word is the collectivity's in its contract, a funder's in a métropole's. */
export function ownerOf(role: Role, state: TableState): Role {
  const { kind } = state.context;
  if (role === 'departement') return kind === 'departement' ? 'collectivity' : 'tiers';
  if (role === 'metropole') return kind === 'metropole' ? 'collectivity' : 'tiers';
  return role;
}

export class Meanings {
  private readonly ofColumns = new Map<Column, Meaning | null>();
  private previousLabel: Role | null = null;
  /** What the labels of the rows name. */
  private labelled: ReadonlySet<Role> | null = null;

  constructor(private readonly state: TableState) {}

  /** Null where no word says what the cell is. */
  at(body: BodyRow, labelled: boolean, number: number, column: Column | undefined): Meaning | null {
    const role = column?.role ?? null;
    if (labelled && column && role !== null && EXECUTION.has(role)) return this.executed(body, number, column);
    if (labelled && !(role !== null && OWN.has(role))) {
      const label = this.labelBeside(body, number);
      return label ? this.ofLabel(label, column) : null;
    }
    const pair = this.state.fields.pairs.get(number);
    if (pair !== undefined) {
      const named = this.state.table.grid.shownAt(body.row.row, pair);
      return named && !isBlankWord(named) ? this.ofFunder(named) : null;
    }
    return column ? this.ofColumn(column) : null;
  }

  ofColumn(column: Column): Meaning | null {
    let meaning = this.ofColumns.get(column);
    if (meaning === undefined)
      this.ofColumns.set(column, (meaning = column.role === null ? null : this.decideColumn(column, column.role)));
    return meaning;
  }

  private decideColumn(column: Column, role: Role): Meaning | null {
    const label = column.header;
    if (column.detail && !this.isOnlyDetail(column, role))
      return role === 'cee' ? { kind: 'figure', role, key: 'ceeDetail', label } : { kind: 'detail', role };
    if (NOBODYS.has(role)) return null;
    const owner = ownerOf(role, this.state);
    const key = FIGURES[owner];
    if (key === undefined) return { kind: 'other', role };
    if (column.overYears && column.onlyOverYears && (owner === 'state' || !this.hasPlain(column, owner))) return null;
    if ((column.asked && !column.granted && this.hasGrantedSibling(column)) || this.state.isReminder(column))
      return { kind: 'other', role };
    // Meals are counted, not paid: no sum of amounts is held against them.
    if (column.overYears && key === 'meals') return { kind: 'other', role };
    if (column.overYears) return { kind: 'total', role: owner, key, label };
    if (column.totalOf && key === 'tiersGroup' && this.hasNamedTiers(column))
      return { kind: 'total', role: owner, key, label };
    return { kind: 'figure', role: owner, key, label, ...(key === 'consumed' && { consumedBy: column.consumedBy }) };
  }

  /** « Consommé » over the rows of a plan: the State's row and that of the cost tell whose; the other rows are other figures. */
  private executed(body: BodyRow, number: number, column: Column): Meaning | null {
    const meaning = this.ofColumn(column);
    const label = this.labelBeside(body, number);
    if (!label || meaning?.kind !== 'figure') return meaning;
    if (label.heading.detail) return { kind: 'detail', role: meaning.role };
    const by = consumerOf(this.roleOf(label));
    if (by === undefined) return null;
    if (by === 'other' || (by === 'total' && meaning.key === 'reliquat')) return { kind: 'other', role: meaning.role };
    return { ...meaning, consumedBy: by };
  }

  /** « Coût | dont État | dont CAF »: a share that no other column has is no detail of another figure. */
  private isOnlyDetail(column: Column, role: Role): boolean {
    const owner = ownerOf(role, this.state);
    if (!SHARES.has(owner)) return false;
    const before = [...this.state.table.columns.values()]
      .filter((other) => other.column < column.column && !other.detail && other.role !== null)
      .pop();
    if (before?.role !== 'cost' && before?.role !== 'total') return false;
    return ![...this.state.table.columns.values()].some(
      (other) =>
        !other.detail && other.role !== null && other.role !== 'total' && ownerOf(other.role, this.state) === owner,
    );
  }

  /** The same role stands over another column without a range of years: the ranged one is a total over them. */
  private hasPlain(column: Column, owner: Role): boolean {
    return [...this.state.table.columns.values()].some(
      (other) =>
        other !== column && !other.overYears && other.role !== null && ownerOf(other.role, this.state) === owner,
    );
  }

  /** « Total cofinanceurs » adds up the funders beside it; alone it is what they bring. */
  private hasNamedTiers(column: Column): boolean {
    return [...this.state.table.columns.values()].some(
      (other) =>
        other !== column &&
        (other.year === column.year || this.state.fields.pairs.size > 0) &&
        (this.state.fields.pairs.has(other.column) ||
          (other.role !== null && TIERS.has(ownerOf(other.role, this.state)))),
    );
  }

  private hasGrantedSibling(column: Column): boolean {
    const owner = column.role === null ? null : ownerOf(column.role, this.state);
    return [...this.state.table.columns.values()].some(
      (other) =>
        other !== column &&
        !other.asked &&
        other.year === column.year &&
        other.role !== null &&
        ownerOf(other.role, this.state) === owner &&
        (owner !== 'tiers' || isSameFunder(other, column)),
    );
  }

  private ofFunder(named: GridCell): Meaning | null {
    const role = named.heading.role === null ? null : ownerOf(named.heading.role, this.state);
    if (role === 'tiers' || role === 'tiersGroup') return { kind: 'figure', role, key: 'tiers', label: named };
    if (role === 'cee' || role === 'fse' || role === 'state' || role === 'collectivity')
      return { kind: 'figure', role, key: role, label: named };
    return null;
  }

  /** The nearest label to the left, on the row. */
  private labelBeside(body: BodyRow, number: number): GridCell | null {
    let best: GridCell | null = null;
    for (const column of this.state.fields.labels) {
      if (column >= number) continue;
      const cell = this.state.table.grid.shownAt(body.row.row, column);
      if (cell?.kind === 'text' && !isBlankWord(cell) && (best === null || cell.column > best.column)) best = cell;
    }
    return best;
  }

  private ofLabel(label: GridCell, column: Column | undefined): Meaning | null {
    const { heading } = label;
    const named = this.roleOf(label);
    const role = named === null ? null : ownerOf(named, this.state);
    const previous = this.previousLabel;
    if (!heading.detail && role !== null) this.previousLabel = role;
    // A column that is somebody's and a label that is somebody's: nobody knows whose.
    if (column?.role != null && isMoney(column.role) && column.role !== 'total' && column.role !== 'cost') return null;
    const over =
      column?.overYears === true ||
      (column?.role === 'total' && column.year === null && this.state.headedYears.size > 0);
    const kind = over ? 'total' : 'figure';
    if (heading.detail) return this.detail(label, role, previous, over);
    // A funder is never an expense: what follows « Dépenses » without a « Ressources » is the resources.
    if (role !== null && FUNDERS.has(role) && this.state.sectionSide === 'expenses')
      this.state.sectionSide = 'resources';
    if (this.sideOf(label) === 'expenses') {
      if (role === 'consumed') return { kind, role, key: role, label, consumedBy: heading.consumedBy ?? 'total' };
      if (role === 'total' || role === 'cost' || role === 'expenses') return { kind, role: 'cost', key: 'cost', label };
      if (role === 'investment' || role === 'reinforcedCost' || role === 'meals')
        return { kind, role, key: role, label };
      return role === null && !over
        ? { kind: 'detail', role: 'other', expense: label }
        : { kind: 'detail', role: role ?? 'other' };
    }
    if (role === null || role === 'amount' || role === 'funder') return null;
    if (OTHER_LABELS.has(role)) return { kind: 'other', role };
    if (role === 'expenses') return { kind, role: 'cost', key: 'cost', label };
    if (role === 'resources') return { kind, role: 'total', key: 'total', label };
    if (role === 'reliquat' && !this.tellsConsumption()) return { kind, role: 'carryOver', key: 'carryOver', label };
    const key = FIGURES[role];
    return key === undefined ? { kind: 'other', role } : { kind, role, key, label };
  }

  /** Some row or column says what was consumed: « Reliquat » is what is left of it, else what is carried over. */
  private tellsConsumption(): boolean {
    return (
      this.rolesOfLabels().has('consumed') ||
      [...this.state.table.columns.values()].some((column) => column.role === 'consumed')
    );
  }

  /**
   * « Solde Département » on a row: its share where no other row is, else nobody knows; « Solde CAF » beside « CAF » is
   * another figure. « Collectivités » are funders beside the collectivity's own row only.
   */
  private roleOf({ heading: { role, remainderOf }, text }: GridCell): Role | null {
    const anyCollectivity = isAnyCollectivity(text);
    if (remainderOf === null && !anyCollectivity) return role;
    const ours = this.rolesOfLabels().has('collectivity');
    if (remainderOf === null) return ours ? role : null;
    const owner = ownerOf(remainderOf, this.state);
    if (owner === 'collectivity') return ours ? null : remainderOf;
    return this.rolesOfLabels().has(owner) ? 'other' : null;
  }

  private rolesOfLabels(): ReadonlySet<Role> {
    this.labelled ??= new Set(
      this.state.table.body.flatMap(({ row }) =>
        row.cells.flatMap(({ column, heading, text }) =>
          this.state.isLabelColumn(column) && heading.role !== null && !isAnyCollectivity(text)
            ? [ownerOf(heading.role, this.state)]
            : [],
        ),
      ),
    );
    return this.labelled;
  }

  /** « dont CEE » is a part of the tiers, « dont part renforcée » the cost of a renforcée; any other is only a detail. */
  private detail(label: GridCell, role: Role | null, previous: Role | null, over: boolean): Meaning {
    // « dont consommé » under « Part État » is the State's.
    const by = role === 'consumed' ? (label.heading.consumedBy ?? consumerOf(previous)) : undefined;
    if (!over && (by === 'state' || by === 'total'))
      return { kind: 'figure', role: 'consumed', key: 'consumed', label, consumedBy: by };
    if (!over && role === 'cee') return { kind: 'figure', role, key: 'ceeDetail', label };
    if (!over && (role === 'reinforcedCost' || role === 'investment'))
      return { kind: 'figure', role, key: role, label };
    if (!over && role === 'fse' && previous === 'collectivity') return { kind: 'figure', role, key: 'fse', label };
    if (!over && (previous === 'cost' || previous === 'total') && role !== null && SHARES.has(role)) {
      const key = FIGURES[role];
      if (key !== undefined) return { kind: 'figure', role, key, label };
    }
    return { kind: 'detail', role: role ?? 'other' };
  }

  private sideOf(label: GridCell): 'expenses' | 'resources' | null {
    if (this.state.sectionSide) return this.state.sectionSide;
    const header = this.state.table.columns.get(label.column);
    if (header?.side) return header.side;
    return header?.role === 'expenses' || header?.role === 'resources' ? header.role : null;
  }
}
