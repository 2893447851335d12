import { isSameFunder } from '../askedAndGranted';
import type { Column } from '../columns';
import type { Role } from '../words/role';
import { FIGURES, ownerOf, SHARES, type Meaning } from './meaning';
import type { TableState } from './state';

/** Headers that no amount can do without a word beside it. */
const NOBODYS: ReadonlySet<Role> = new Set<Role>(['expenses', 'resources', 'funder', 'amount', 'year']);
const TIERS: ReadonlySet<Role> = new Set<Role>(['tiers', 'tiersGroup', 'cee']);

/** What the columns of a table are, by their headers and by the columns beside them. */
export class ColumnMeanings {
  private readonly decided = new Map<Column, Meaning | null>();

  constructor(private readonly state: TableState) {}

  /** Null where no word says what its cells are. */
  of(column: Column): Meaning | null {
    let meaning = this.decided.get(column);
    if (meaning === undefined)
      this.decided.set(column, (meaning = column.role === null ? null : this.decide(column, column.role)));
    return meaning;
  }

  private decide(column: Column, role: Role): Meaning | null {
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
}
