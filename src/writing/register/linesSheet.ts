import { NATURE_NAMES, plain } from '../../checking';
import { typography, type Scheme } from '../../contract';
import { subtract, type Cents } from '../../money';
import { cellAddress, cellsText, type NewSheet } from '../../sheets';
import { formulaCell, textCell } from '../layout/cells';
import { STYLES } from '../layout/styles';
import type { CheckedFile, RegisterLine } from './checkedFile';
import { amount, axis, contractColumns, text, year, type OfFile } from './columns';
import { listSheet, type ListColumn } from './list';

type Item = RegisterLine & OfFile;

/** A line an action and a year: what the workbook says beside what the rules give, and the difference as a formula. */
export function linesSheet(files: readonly CheckedFile[]): NewSheet {
  return listSheet({
    name: 'Lignes',
    title: 'Plans de financement recalculés',
    subtitle: typography('Une action et une année par ligne ; écart : part saisie moins part calculée.'),
    columns: COLUMNS,
    items: files.flatMap((from) => from.lines.map((one): Item => ({ ...one, from }))),
    held: 4,
    whenEmpty: 'Aucune ligne lue.',
  });
}

const SCHEMES: Readonly<Record<Scheme, string>> = { standard: 'parité', cee: 'CEE', cantine: 'cantine' };

const NUMBER: ListColumn<Item> = {
  title: 'N°',
  width: 7,
  cell: ({ id }, column) => textCell(column, id ?? '', STYLES.identifier),
};

const COLUMNS: readonly ListColumn<Item>[] = [
  ...contractColumns<Item>(),
  NUMBER,
  text('Action', 34, ({ title }) => plain(title)),
  axis((line) => line.axis, 'Hors axe'),
  text('Nature', 12, ({ nature }) => (nature === null ? '' : (NATURE_NAMES[nature] ?? nature))),
  text('Régime', 10, ({ scheme }) => SCHEMES[scheme]),
  year((line) => line.year),
  amount('Coût pris en compte', ({ cost }) => cost),
  amount('Tiers', ({ thirdParties }) => thirdParties),
  amount('dont CEE', ({ cee }) => cee),
  amount('FSE+', ({ fse }) => fse),
  amount('Part État saisie', ({ state }) => state),
  amount('Part État calculée', ({ expectedState }) => expectedState),
  difference('Écart État', ({ state, expectedState }) => [state, expectedState]),
  amount('Part collectivité saisie', ({ collectivity }) => collectivity),
  amount('Part collectivité calculée', ({ expectedCollectivity }) => expectedCollectivity),
  difference('Écart collectivité', ({ collectivity, expectedCollectivity }) => [collectivity, expectedCollectivity]),
  text('Cellules des parts', 26, ({ cells }) => (cells.length === 0 ? '' : cellsText(cells))),
];

/** Of the two columns before; blank where one of the two is. */
function difference(title: string, of: (item: Item) => readonly [Cents | null, Cents | null]): ListColumn<Item> {
  return {
    title,
    width: 15,
    cell: (item, column, row) => {
      const [entered, expected] = of(item);
      if (entered === null || expected === null) return textCell(column, '', STYLES.amount);
      // The sum of two decimals is not exact in a spreadsheet: to the cent.
      const formula = `ROUND(${cellAddress(row, column - 2)}-${cellAddress(row, column - 1)},2)`;
      return formulaCell(column, formula, subtract(entered, expected), STYLES.amount);
    },
  };
}
