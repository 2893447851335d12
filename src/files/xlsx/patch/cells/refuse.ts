import {
  cellAddress,
  EditProblem,
  type CellRange,
  type EditProblemCode,
  enumerateCells,
  french,
} from '../../../../sheets';
import { parseRange } from '../../../place';
import type { PackageEditor } from '../packageEditor';
import type { CellStyles } from './cellStyles';
import { childrenOf, type SheetLayout } from './layout';
import { locked } from './protection';
import { firstPlace, rangesAt } from './ranges';
import { ownedByTables } from './tables';
import type { Target, Targets } from './targets';

/**
 * Refuses what Excel would refuse or mend: nothing is written then.
 * @throws EditProblem in-merge, part-of-array, in-table, protected, with the cells concerned
 */
export function refuseCells(
  editor: PackageEditor,
  layout: SheetLayout,
  targets: Targets,
  styles: CellStyles,
  styleAt: (place: number) => number,
): void {
  const written = [...targets].filter(([, { content }]) => content !== null);
  const places = written.map(([place]) => place);

  const merges = childrenOf(layout.root, 'mergeCells').flatMap(
    ({ attributes }) => parseRange(attributes['ref'] ?? '') ?? [],
  );
  const merged = rangesAt(places, merges);
  refuse(
    'in-merge',
    pick(written, (place, { content }) => {
      const range = merged.get(place);
      return range !== undefined && firstPlace(range) !== place && content?.kind !== 'blank';
    }),
    (cells, first) => {
      const range = merged.get(first);
      const where = range ? ` (${rangeText(range)})` : '';
      return `${cells} dans une fusion de cellules${where}, dont Excel ne montre que la première : écrivez dans celle-ci${range ? `, ${cellAddress(range.top, range.left)}` : ''}, ou défusionnez dans Excel, puis recommencez.`;
    },
  );

  const arrays = rangesAt(places, layout.arrays);
  refuse(
    'part-of-array',
    pick(written, (place) => arrays.has(place)),
    (cells, first) => {
      const range = arrays.get(first);
      return `${cells} dans une formule matricielle ou une table de données${range ? ` (${rangeText(range)})` : ''}, qui ne change qu’entière : remplacez-la dans Excel, puis recommencez.`;
    },
  );

  const tables = ownedByTables(editor, layout, written);
  refuse(
    'in-table',
    pick(written, (place) => tables.has(place)),
    (cells, first) =>
      `${cells} dans l’en-tête ou la ligne des totaux du tableau « ${tables.get(first) ?? ''} », auxquels des formules peuvent renvoyer : faites ce changement dans Excel, puis recommencez.`,
  );

  const isLocked = locked(layout.root, styles, styleAt);
  refuse(
    'protected',
    pick([...targets], isLocked),
    (cells) =>
      `${cells} sous la protection de la feuille : ôtez-la dans Excel (Révision, Ôter la protection de la feuille), puis recommencez.`,
  );
}

type Placed = readonly [place: number, target: Target];

function pick(from: readonly Placed[], refused: (place: number, target: Target) => boolean): readonly Placed[] {
  return from.filter(([place, target]) => refused(place, target));
}

function refuse(
  code: EditProblemCode,
  refused: readonly Placed[],
  sentence: (cells: string, first: number) => string,
): void {
  const [first] = refused;
  if (!first) return;
  const cells = refused.map(([, { cell }]) => cell);
  const where = `Sur la feuille « ${first[1].cell.sheet} », ${enumerateCells(cells)} ${cells.length > 1 ? 'sont' : 'est'}`;
  throw new EditProblem(code, french(sentence(where, first[0])), cells);
}

function rangeText({ top, left, bottom, right }: CellRange): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
