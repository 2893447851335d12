import type { Axis } from '../contract';
import type { Cents } from '../money';
import { formatCellRef, type Cell, type SheetSnapshot, type Snapshot } from '../sheets';
import { withoutControlSheets } from './control-sheets';
import { envelopeColumns, type EnvelopeColumns } from './state-envelope-columns';
import { listedAmounts, textOf } from './state-envelope-rows';
import { normalise } from './words/normalise';

/** A line of the State's own file of notified ceilings. */
export interface NotifiedCeiling {
  /** The collectivity's name or number as written; null where the file has no such column: it holds for every contract. */
  readonly collectivity: string | null;
  readonly axis: Axis;
  /** Null for every year of the contract. */
  readonly year: number | null;
  readonly amount: Cents;
}

export interface StateEnvelope {
  readonly ceilings: readonly NotifiedCeiling[];
  /** What was left out and why: French sentences, each with its cell. */
  readonly doubts: readonly string[];
}

/**
 * Reads the State's own file: one row a collectivity, axis and year, its columns in any order; or years, or axes, as
 * columns. What cannot be read is left out and told, never guessed.
 */
export function readStateEnvelope(snapshot: Snapshot): StateEnvelope {
  const ceilings: NotifiedCeiling[] = [];
  const doubts: string[] = [];
  for (const sheet of withoutControlSheets(snapshot).sheets) {
    const columns = envelopeColumns(sheet);
    if (columns) readSheet(sheet, columns, ceilings, doubts);
  }
  return { ceilings: withoutConflicts(ceilings, doubts), doubts };
}

function readSheet(
  sheet: SheetSnapshot,
  columns: EnvelopeColumns,
  ceilings: NotifiedCeiling[],
  doubts: string[],
): void {
  for (const { row, name, amountCell, amount, axisCell, axis, yearCell, years } of listedAmounts(sheet, columns)) {
    const tell = (cell: Cell, what: string): void => {
      const ref = formatCellRef({ sheet: sheet.name, row, column: cell.column });
      doubts.push(`${ref}\u00A0: ${what}\u00A0; cette ligne n'a pas servi.`);
    };
    if (amount === 'unreadable') tell(amountCell, `« ${textOf(amountCell)} » n'est pas un montant sûr`);
    else if (name === '') tell(amountCell, 'aucune collectivité sur sa ligne');
    else if (axis === null) tell(axisCell ?? amountCell, "l'axe n'est pas reconnu");
    else if (years.length === 0) tell(yearCell ?? amountCell, "l'année n'est pas reconnue");
    else for (const year of years) ceilings.push({ collectivity: name, axis, year, amount });
  }
}

/** Each collectivity, axis and year once; two amounts for one is no amount, told. */
function withoutConflicts(ceilings: readonly NotifiedCeiling[], doubts: string[]): readonly NotifiedCeiling[] {
  const byKey = new Map<string, NotifiedCeiling[]>();
  for (const ceiling of ceilings) {
    const key = [normalise(ceiling.collectivity ?? ''), ceiling.axis, ceiling.year ?? ''].join('/');
    const same = byKey.get(key);
    if (same) same.push(ceiling);
    else byKey.set(key, [ceiling]);
  }
  return [...byKey.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.every(({ amount }) => amount === first.amount)) return first ? [first] : [];
    const year = first.year === null ? '' : `, ${first.year}`;
    doubts.push(
      `${first.collectivity ?? 'Plafonds'}, axe ${first.axis}${year}\u00A0: deux plafonds différents\u00A0; aucun n'a servi.`,
    );
    return [];
  });
}
