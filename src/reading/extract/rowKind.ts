import { amountOfCell } from '../amounts';
import { isAmountLike, type GridCell } from '../grid';
import type { Entry } from '../raw';
import { sumRanges } from '../sums';
import { totalLabelOf, TOTAL } from '../totalLabel';
import type { BodyRow } from '../walk';
import { readAxisLabel } from '../words/axis';
import type { FieldRole } from '../words/fieldRoles';
import { looksLikeId } from '../words/id';
import { normalise } from '../words/normalise';
import { NEUTRAL_WORDS, STOP_WORDS } from '../words/vocabulary';
import { amountsAbove, columnSum } from './sumsAbove';
import type { TableState } from './state';

/** `unsure`: the amounts of an action, or figures that compare the lines; nothing tells which. */
export type RowKind = 'line' | 'total' | 'check' | 'unsure';

/** Rows under the lines that compare or comment them begin so; so do « Reste à vivre » and « Écart numérique ». */
const CHECK =
  /^(reste|ecart|solde|marge|taux|part|controle|verification|difference|disponible|dont|pourcentage|pour memoire|rappel|moyenne|nombre)\b/;
/** What rows that compare are made of, besides the words of amounts. */
const COMPARED = new Set(
  (
    'credit montant annuel plafond plafonds plancher planchers enveloppe enveloppes axe axes total totaux etat departement metropole collectivite programmer affecter ' +
    'repartir engager consommer financer verser mobiliser justifier deleguer notifie notifies notifiee notifiees fongibilite sous rapport vs budget cout couts depense depenses recette recettes ' +
    'ressources cofinancement cofinancements cofinanceurs financeurs tiers caf fse plus cee calpae avenant ecart reste solde disponible reel realise realisee realises ' +
    'consomme consommee consommes realisation execution consommation couverture cible objectif maximum minimum controle equilibre repartition nouvelles nouvelle renforcees renforcee ' +
    'reconduites reconduite report reports reliquat refaction precedent precedente n pct pourcentage difference variation evolution programmation memoire somme autofinancement si ou est doit etre nul zero ok ' +
    'bop autres autre fonds propres taux marge ensemble general generale toutes tous lignes ligne fiches colonne moyenne moyen vers depuis dont mini maxi seuil maquette initial initiale'
  ).split(' '),
);
const OWN_FIELDS: readonly FieldRole[] = ['nature', 'lead', 'theme', 'indicator', 'axis'];

/** What a row of the list is, by its words, its fields and what its amounts add up to. */
export function rowKind(body: BodyRow, words: GridCell | null, state: TableState): RowKind {
  const { cells } = body.row;
  const total = totalLabelOf(cells);
  const title = state.cellAt(body, 'title');
  const label = total ?? title ?? words;
  if (label === null || (total && state.isLabelColumn(total.column))) return 'line';
  const text = normalise(label.text);
  const first = (total ? TOTAL : CHECK).exec(text)?.[0];
  if (first === undefined) return total ? 'total' : 'line';
  const rest = text.slice(first.length).trim();
  const known = rest === '' || rest.split(' ').every(isCompared) || readAxisLabel(rest, true)?.named === true;
  const id = state.cellAt(body, 'id');
  const numbered = id !== null && id !== label && looksLikeId(id.text);
  if (known) return total ? 'total' : numbered ? 'line' : 'check';
  if (numbered || hasOwnField(body, label, state)) return 'line';
  return total ? totalOrLine(body, state) : checkOrLine(body, state);
}

/** A word of rows that compare, add up or limit the lines. */
export function isCompared(word: string): boolean {
  return COMPARED.has(word) || STOP_WORDS.has(word) || NEUTRAL_WORDS.has(word) || /^\d+$/.test(word);
}

/** A nature, a lead body, an axis of its own: no total and no comparison has them. */
function hasOwnField(body: BodyRow, label: GridCell, state: TableState): boolean {
  return OWN_FIELDS.some((role) => {
    const column = state.fields.byRole.get(role);
    const cell = column === undefined ? undefined : state.table.grid.at(body.row.row, column);
    return cell?.kind === 'text' && cell !== label;
  });
}

/** « Total mobilité » is the sum of lines above it, or the title of an action. */
function totalOrLine(body: BodyRow, state: TableState): RowKind {
  const amounts = amountsOn(body, state);
  const above = state.section;
  if (amounts.length < 2 || amounts.some(isSumOfRows)) return 'total';
  if (above.length === 0) return state.underAxisTitle ? 'line' : 'total';
  for (let from = above.length - 1; from >= 0; from--)
    if (amounts.every((cell) => amountOf(cell, state) === columnSum(above.slice(from), cell.column))) return 'total';
  // The sum of amounts is not less than each of them: no slip of the pen makes it so in every column.
  return amounts.every((cell) => amountOf(cell, state) < largest(above, cell.column)) ? 'line' : 'total';
}

/** « Reste à vivre » between the lines is an action; under them nobody knows. */
function checkOrLine(body: BodyRow, state: TableState): RowKind {
  if (state.byLabel || state.isLong) return 'line';
  const amounts = amountsOn(body, state);
  if (amounts.length < 2) return amounts.length === 0 ? 'check' : 'unsure';
  if (amounts.some((cell) => cell.cell.formula !== null && /[-/]/.test(cell.cell.formula))) return 'check';
  const underTotal = state.section.length === 0 && state.entries.length > 0 && !state.underAxisTitle;
  return underTotal || state.isLastLine(body) ? 'unsure' : 'line';
}

function amountsOn(body: BodyRow, state: TableState): readonly GridCell[] {
  return body.row.cells.filter(
    (cell) =>
      isAmountLike(cell) &&
      !cell.percent &&
      state.isAmountColumn(cell.column) &&
      state.table.columns.get(cell.column)?.role !== 'rate' &&
      amountOf(cell, state) !== 0n,
  );
}

function amountOf(cell: GridCell, state: TableState): bigint {
  return amountOfCell(cell, state.unitOf(state.table.columns.get(cell.column), cell)).cents ?? 0n;
}

/** Its formula adds up cells of other rows. */
function isSumOfRows({ cell, ref }: GridCell): boolean {
  const ranges = cell.formula === null ? null : sumRanges(cell.formula);
  return ranges?.some(({ top, bottom }) => top !== ref.row || bottom !== ref.row) ?? false;
}

function largest(lines: readonly Entry[], column: number): bigint {
  return amountsAbove(lines, column).reduce((most, cents) => (cents > most ? cents : most), 0n);
}
