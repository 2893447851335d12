import { isTrue, wholeNumber } from '../../../attributes';
import { COLUMNS } from '../../../place';
import { childrenOf, type SheetLayout } from './layout';

/** The style of the cell of a place: its own (the first where it says none), or where there is no cell the inherited one. */
export function styleReader(layout: SheetLayout): (place: number) => number {
  const inherited = inheritedStyles(layout);
  return (place) => {
    const cell = layout.cells.get(place);
    return cell ? (wholeNumber(cell.attributes['s']) ?? 0) : inherited(place);
  };
}

/** The style with which Excel would make a cell: its row's, or else its column's. */
export function inheritedStyles(layout: SheetLayout): (place: number) => number {
  const columns = childrenOf(layout.root, 'cols').map(({ attributes }) => ({
    from: (wholeNumber(attributes['min']) ?? 0) - 1,
    to: (wholeNumber(attributes['max']) ?? 0) - 1,
    style: wholeNumber(attributes['style']) ?? 0,
  }));
  return (place) => {
    const row = layout.wantedRows.get(Math.floor(place / COLUMNS))?.attributes;
    if (row && isTrue(row['customFormat'])) return wholeNumber(row['s']) ?? 0;
    const column = place % COLUMNS;
    return columns.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
  };
}
