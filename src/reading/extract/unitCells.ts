import type { AmountUnit } from '../../money';
import type { GridCell } from '../grid';
import type { Table } from '../walk';

const UNITS: readonly (readonly [AmountUnit, RegExp])[] = [
  ['euro', /^(€|eur|euros?)$/i],
  ['kilo', /^(k\s?€|k\s?eur(os?)?|milliers d['’]euros)$/i],
  ['mega', /^(m\s?€|millions d['’]euros)$/i],
];

/** « 40 | k€ »: units written in the cell after each amount, by the place of that amount. */
export class UnitCells {
  private readonly units = new Map<string, { readonly unit: AmountUnit; readonly cell: GridCell }>();

  constructor(table: Table) {
    for (const { row } of table.body)
      row.cells.forEach((cell, i) => {
        const amount = row.cells[i - 1];
        if (cell.kind !== 'text' || cell.text.length > 20 || amount?.column !== cell.column - 1) return;
        const unit = UNITS.find(([, pattern]) => pattern.test(cell.text.trim()))?.[0];
        if (unit !== undefined) this.units.set(`${String(amount.row)}|${String(amount.column)}`, { unit, cell });
      });
  }

  after(cell: GridCell): AmountUnit | null {
    return this.units.size === 0 ? null : (this.units.get(`${String(cell.row)}|${String(cell.column)}`)?.unit ?? null);
  }

  /** Those that convert. */
  get converting(): readonly GridCell[] {
    return [...this.units.values()].flatMap(({ unit, cell }) => (unit === 'euro' ? [] : [cell]));
  }
}
