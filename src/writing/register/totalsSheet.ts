import { typography, type AxisTotal } from '../../contract';
import { subtract } from '../../money';
import type { NewSheet } from '../../sheets';
import { axisVerdict, missingUnderFloor } from '../layout/axisVerdict';
import { textCell } from '../layout/cells';
import { STYLES } from '../layout/styles';
import { toned } from '../layout/tone';
import type { CheckedFile } from './checkedFile';
import { amount, axis, contractColumns, year, type OfFile } from './columns';
import { listSheet, type ListColumn } from './list';

type Item = AxisTotal & OfFile;

/** A line an axis and a year: State credits between floor and ceiling. */
export function totalsSheet(files: readonly CheckedFile[]): NewSheet {
  return listSheet({
    name: 'Totaux',
    title: 'Crédits de l’État par axe et par année',
    subtitle: typography('Une part État absente compte pour la part calculée.'),
    columns: COLUMNS,
    items: files.flatMap((from) => from.totals.map((one): Item => ({ ...one, from }))),
    held: 2,
    whenEmpty: 'Aucun montant par axe.',
  });
}

const VERDICT: ListColumn<Item> = {
  title: 'Verdict',
  width: 24,
  cell: (total, column) => {
    const { tone, word } = axisVerdict(total);
    return textCell(column, word, toned({ ...STYLES.text, bold: true }, tone));
  },
};

const COLUMNS: readonly ListColumn<Item>[] = [
  ...contractColumns<Item>(),
  axis((total) => total.axis, ''),
  year((total) => total.year),
  amount('Crédits de l’État', ({ state }) => state),
  amount('Plancher', ({ floor }) => floor),
  amount('Plafond', ({ ceiling }) => ceiling),
  amount('Manque sous le plancher', missingUnderFloor),
  amount('Reste sous le plafond', ({ state, ceiling }) => (ceiling === null ? null : subtract(ceiling, state))),
  VERDICT,
];
