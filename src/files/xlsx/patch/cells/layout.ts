import type { CellRange } from '../../../../sheets';
import type { XmlElement } from '../../../xml';

/** An element of which the tree keeps nothing but its own places. */
export type Placed = Pick<
  XmlElement,
  'qualified' | 'attributes' | 'start' | 'openEnd' | 'closeStart' | 'end' | 'isEmpty'
>;

/** One cell to be changed. */
export interface PlacedCell extends Placed {
  readonly children: readonly Placed[];
  /** The known names of the children, null for those of other namespaces. */
  readonly names: readonly (string | null)[];
  /** The cell behind it says no place: it stands where it does because this one stands before it. */
  readonly placesNext: boolean;
}

/** One row in which cells are to be changed, with the place of each of its cells. */
export interface PlacedRow extends Placed {
  readonly cells: readonly { readonly column: number; readonly start: number }[];
}

/** A formula that is shared: the first of its group has the text, the others follow it. */
export interface SharedUse {
  readonly place: number;
  readonly group: string;
  readonly formula: string;
  readonly element: Placed;
}

/** What a patch of cells must know of a worksheet. Places of cells are row * 16384 + column. */
export interface SheetLayout {
  readonly part: string;
  readonly text: string;
  /** All but what stands in the rows. */
  readonly root: XmlElement;
  readonly sheetData: XmlElement | null;
  /** All rows, as they stand in the text. */
  readonly rows: readonly { readonly row: number; readonly start: number }[];
  /** Those in which cells are to be changed, by row; of two of one number the first. */
  readonly wantedRows: ReadonlyMap<number, PlacedRow>;
  /** Those of the cells to be changed that are there; of two at one place the last, as readers have it. */
  readonly cells: ReadonlyMap<number, PlacedCell>;
  readonly shared: readonly SharedUse[];
  /** Ranges of array formulas and data tables of more than one cell: none of them changes alone. */
  readonly arrays: readonly CellRange[];
  /** Formulas in cells that are not to be changed. */
  readonly otherFormulas: number;
}

/** The children of the worksheet with that name. */
export function childrenOf(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.find((child) => child.name === name)?.children ?? [];
}
