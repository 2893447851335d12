import type { Column } from '../columns';
import { consumerOf } from '../consumers';
import { isBlankWord, type GridCell } from '../grid';
import { isMoney } from '../moneyRoles';
import { isAnyCollectivity } from '../remainders';
import type { BodyRow } from '../walk';
import type { Role } from '../words/role';
import { FIGURES, ownerOf, SHARES, type Meaning } from './meaning';
import type { TableState } from './state';

const OTHER_LABELS: ReadonlySet<Role> = new Set<Role>(['rate', 'other', 'indicator', 'comment', 'ceiling', 'floor']);
const FUNDERS: ReadonlySet<Role> = new Set<Role>(['state', 'collectivity', 'fse', 'cee', 'tiersGroup']);

/** What the labels beside the amounts say of them, row after row: « dont » goes on from the label above it. */
export class LabelMeanings {
  private previousLabel: Role | null = null;
  /** What the labels of the rows name. */
  private labelled: ReadonlySet<Role> | null = null;

  constructor(private readonly state: TableState) {}

  /** The nearest label to the left, on the row. */
  beside(body: BodyRow, number: number): GridCell | null {
    let best: GridCell | null = null;
    for (const column of this.state.fields.labels) {
      if (column >= number) continue;
      const cell = this.state.table.grid.shownAt(body.row.row, column);
      if (cell?.kind === 'text' && !isBlankWord(cell) && (best === null || cell.column > best.column)) best = cell;
    }
    return best;
  }

  of(label: GridCell, column: Column | undefined): Meaning | null {
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
  roleOf({ heading: { role, remainderOf }, text }: GridCell): Role | null {
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
