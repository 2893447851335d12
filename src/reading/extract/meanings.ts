import type { Column } from '../columns';
import { consumerOf } from '../consumers';
import { isBlankWord, type GridCell } from '../grid';
import type { BodyRow } from '../walk';
import type { Role } from '../words/role';
import { ColumnMeanings } from './columnMeanings';
import { LabelMeanings } from './labelMeanings';
import { ownerOf, type Meaning } from './meaning';
import type { TableState } from './state';

/** Columns that keep their own meaning whatever stands beside the line. */
const OWN: ReadonlySet<Role> = new Set<Role>(['consumed', 'other', 'comment', 'carryOver', 'reduction']);
/** Columns that tell, row by row, what became of each share. */
const EXECUTION: ReadonlySet<Role> = new Set<Role>(['consumed', 'reliquat']);

/** What each cell of a table is: by the label beside it, by the funder named in the column before, or by its header. */
export class Meanings {
  private readonly columns: ColumnMeanings;
  private readonly labels: LabelMeanings;

  constructor(private readonly state: TableState) {
    this.columns = new ColumnMeanings(state);
    this.labels = new LabelMeanings(state);
  }

  /** Null where no word says what the cell is. */
  at(body: BodyRow, labelled: boolean, number: number, column: Column | undefined): Meaning | null {
    const role = column?.role ?? null;
    if (labelled && column && role !== null && EXECUTION.has(role)) return this.executed(body, number, column);
    if (labelled && !(role !== null && OWN.has(role))) {
      const label = this.labels.beside(body, number);
      return label ? this.labels.of(label, column) : null;
    }
    const pair = this.state.fields.pairs.get(number);
    if (pair !== undefined) {
      const named = this.state.table.grid.shownAt(body.row.row, pair);
      return named && !isBlankWord(named) ? this.ofFunder(named) : null;
    }
    return column ? this.ofColumn(column) : null;
  }

  ofColumn(column: Column): Meaning | null {
    return this.columns.of(column);
  }

  /** « Consommé » over the rows of a plan: the State's row and that of the cost tell whose; the other rows are other figures. */
  private executed(body: BodyRow, number: number, column: Column): Meaning | null {
    const meaning = this.ofColumn(column);
    const label = this.labels.beside(body, number);
    if (!label || meaning?.kind !== 'figure') return meaning;
    if (label.heading.detail) return { kind: 'detail', role: meaning.role };
    const by = consumerOf(this.labels.roleOf(label));
    if (by === undefined) return null;
    if (by === 'other' || (by === 'total' && meaning.key === 'reliquat')) return { kind: 'other', role: meaning.role };
    return { ...meaning, consumedBy: by };
  }

  private ofFunder(named: GridCell): Meaning | null {
    const role = named.heading.role === null ? null : ownerOf(named.heading.role, this.state);
    if (role === 'tiers' || role === 'tiersGroup') return { kind: 'figure', role, key: 'tiers', label: named };
    if (role === 'cee' || role === 'fse' || role === 'state' || role === 'collectivity')
      return { kind: 'figure', role, key: role, label: named };
    return null;
  }
}
