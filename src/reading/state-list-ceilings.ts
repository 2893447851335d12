import type { Axis } from '../contract';
import { collectivityKey, type Parameters } from '../parameters';
import { cellFinding } from '../rules';
import { formatCellRef, type CellRef } from '../sheets';
import type { RawCeiling } from './raw';
import type { CellDisposition } from './result';
import type { ListedCeiling, StateList } from './state-lists';
import type { Teller } from './tell';

export interface OwnCeilings {
  readonly ceilings: readonly RawCeiling[];
  readonly dispositions: readonly CellDisposition[];
  /** By sheet, what was made of its list, in French. */
  readonly why: ReadonlyMap<string, string>;
}

/** The lines of the State's lists that are the contract's own; where none surely is, the list is told. */
export function ownCeilings(
  lists: readonly StateList[],
  collectivity: string | null,
  hasOthers: boolean,
  parameters: Parameters,
  teller: Teller,
): OwnCeilings {
  const own = collectivity === null ? null : collectivityKey(collectivity, parameters);
  const ceilings: RawCeiling[] = [];
  const dispositions: CellDisposition[] = [];
  const why = new Map<string, string>();
  for (const list of lists) {
    const ours = own === null ? [] : list.amounts.filter(({ key }) => key === own);
    const at = ({ amountCell: { row, column } }: ListedCeiling): CellRef => ({ sheet: list.sheet.name, row, column });
    if (ours.length === 0 && !(own !== null && hasOthers)) tellList(list, list.amounts.map(at), collectivity, teller);
    why.set(
      list.sheet.name,
      ours.length > 0
        ? `Plafonds de plusieurs collectivités : seules les lignes de ${collectivity ?? ''} sont prises.`
        : "Plafonds d'autres collectivités : rien n'en est pris.",
    );
    for (const one of ours) {
      const ref = at(one);
      const { axis } = one;
      if (!list.ofCeilings || axis === null || one.years.length === 0) {
        teller.tell({ code: 'montant-non-place', ref, group: `list|${ref.sheet}|${String(ref.column)}`, axis });
        dispositions.push({ cell: ref, disposition: 'not-placed' });
        continue;
      }
      for (const year of one.years) ceilings.push(ceilingOf(one, axis, year, ref));
      dispositions.push({ cell: ref, disposition: 'figure' });
    }
    for (const cell of list.cells)
      if (cell.value.kind === 'number')
        dispositions.push({
          cell: { sheet: list.sheet.name, row: cell.row, column: cell.column },
          disposition: 'other-figure',
        });
  }
  return { ceilings, dispositions, why };
}

function ceilingOf({ amount, amountCell }: ListedCeiling, axis: Axis, year: number | null, ref: CellRef): RawCeiling {
  const unreadable = amount === 'unreadable';
  return {
    axis,
    year,
    cents: unreadable ? null : amount,
    ref,
    kind: 'ceiling',
    doubt: unreadable ? 'cellule-illisible' : null,
    fromText: amountCell.value.kind === 'text',
  };
}

function tellList({ sheet }: StateList, cells: readonly CellRef[], collectivity: string | null, teller: Teller): void {
  teller.add(
    cellFinding('lecture-ambigue', {
      cells: cells.map(formatCellRef),
      detail:
        collectivity === null
          ? `« ${sheet.name} » liste les plafonds de plusieurs collectivités, et rien ne dit laquelle signe ce contrat`
          : `« ${sheet.name} » liste les plafonds de plusieurs collectivités, et aucune ligne n'est au nom de ${collectivity}`,
    }),
  );
}
