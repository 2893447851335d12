import { AXIS_NAMES, plain } from '../../checking';
import { typography, type Axis } from '../../contract';
import type { Cents } from '../../money';
import { amountCell, countCell, textCell } from '../layout/cells';
import { STYLES } from '../layout/styles';
import type { CheckedFile } from './checkedFile';
import type { ListColumn } from './list';

// The kinds of columns that the lists of the report are made of.

/** Something of one file. */
export interface OfFile {
  readonly from: CheckedFile;
}

export function text<Item>(title: string, width: number, of: (item: Item) => string): ListColumn<Item> {
  return { title, width, cell: (item, column) => textCell(column, of(item), STYLES.text) };
}

export function amount<Item>(title: string, of: (item: Item) => Cents | null): ListColumn<Item> {
  return { title, width: 16, cell: (item, column) => amountCell(column, of(item), STYLES.amount) };
}

export function count<Item>(title: string, width: number, of: (item: Item) => number): ListColumn<Item> {
  return { title, width, cell: (item, column) => countCell(column, BigInt(of(item)), STYLES.count) };
}

const YEAR = { ...STYLES.count, format: '0', horizontal: 'center' } as const;

export function year<Item>(of: (item: Item) => number | null): ListColumn<Item> {
  const cellOf = (found: number | null): bigint | null => (found === null ? null : BigInt(found));
  return { title: 'Année', width: 8, cell: (item, column) => countCell(column, cellOf(of(item)), YEAR) };
}

export function axis<Item>(of: (item: Item) => Axis | null, none: string): ListColumn<Item> {
  return text('Axe', 24, (item) => {
    const found = of(item);
    return found === null ? none : AXIS_NAMES[found];
  });
}

/** Which contract a line is of, and which file says so. */
export function contractColumns<Item extends OfFile>(): readonly ListColumn<Item>[] {
  return [text('Collectivité', 20, ({ from }) => nameOf(from)), text('Classeur', 26, ({ from }) => plain(from.file))];
}

export function nameOf({ collectivity, status }: CheckedFile): string {
  if (collectivity !== null) return plain(collectivity);
  return status === 'unreadable' ? '' : typography('Non lue');
}
